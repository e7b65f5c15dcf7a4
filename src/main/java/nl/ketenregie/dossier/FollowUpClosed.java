package nl.ketenregie.dossier;

import java.util.UUID;

/**
 * A follow-up case (vervolgzaak) reached its outcome. Published in the engine's own transaction.
 *
 * @param originDossierId the case that it followed from
 * @param handedOverBy role that handed over
 * @param processKey process of the follow-up case
 * @param outcome code of its outcome, {@code UITLEG_VOLDOENDE}
 */
public record FollowUpClosed(UUID originDossierId, String handedOverBy, String processKey, String outcome) {}
