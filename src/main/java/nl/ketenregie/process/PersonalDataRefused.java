package nl.ketenregie.process;

import java.util.Set;
import nl.ketenregie.process.text.Kind;

/**
 * Somebody submitted personal data in a form about a subject without persons, and it was refused. What was written is not
 * part of it. The transaction in which it is published is rolled back.
 *
 * @param form id of the form
 */
public record PersonalDataRefused(String form, Set<Kind> kinds) {}
