package nl.ketenregie.cockpit;

/** What an outcome amounts to for the resident. */
enum OutcomeGroup {
    INFORMEEL_OPGELOST("Informeel opgelost"),
    FORMEEL("Formele procedure"),
    DOORVERWEZEN("Doorverwezen"),
    ZONDER_RESULTAAT("Zonder resultaat"),
    /** About a pattern or a meeting, not about a resident: it does not count in the share that was solved informally. */
    GEEN_ZAAK("Signalen en overleggen"),
    /** Of an end event that a process owner added and nobody assigned to a group yet. */
    NIET_INGEDEELD("Nog niet ingedeeld");

    private final String label;

    OutcomeGroup(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isOfResident() {
        return this != GEEN_ZAAK;
    }
}
