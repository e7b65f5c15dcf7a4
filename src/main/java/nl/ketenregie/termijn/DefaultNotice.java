package nl.ketenregie.termijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of default (ingebrekestelling) to a body that decides too late.
 *
 * @param receivedOn day on which the body received it
 * @param decidedOn day on which the decision was sent after all; null while there is none
 */
public record DefaultNotice(LocalDate receivedOn, @Nullable LocalDate decidedOn) {}
