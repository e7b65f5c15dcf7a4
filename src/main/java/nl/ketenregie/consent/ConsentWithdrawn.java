package nl.ketenregie.consent;

import java.util.UUID;

/** The resident took a consent back. Sharing has stopped already; the process of the case decides what that means. */
public record ConsentWithdrawn(UUID dossierId, String organisation, String purpose) {}
