package nl.ketenregie.triage;

/** How dangerous it is to wait, from most to least (decisions C.5). */
enum Urgency {
    ACUUT,
    SPOED,
    HOOG,
    NORMAAL;

    boolean isGraverThan(Urgency other) {
        return compareTo(other) < 0;
    }
}
