package nl.ketenregie.dossier;

import java.util.UUID;

/** A case ended with this outcome; whatever was kept running for it can stop. */
public record DossierClosed(UUID dossierId, String outcome) {}
