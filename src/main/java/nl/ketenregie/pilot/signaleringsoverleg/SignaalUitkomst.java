package nl.ketenregie.pilot.signaleringsoverleg;

/** What can become of a signal. Closed list; source: B.1.5. Each is an end event of the model. */
public enum SignaalUitkomst {
    BEANTWOORD_UITLEG,
    COMMUNICATIE_AANGEPAST,
    WERKINSTRUCTIE_AANGEPAST,
    BELEID_AANGEPAST,
    SAMENWERKINGSAFSPRAAK,
    BEST_PRACTICE,
    DOORGEZET_EXTERN,
    NADER_ONDERZOEK,
    INDIVIDUELE_HERZIENING_INTERN,
    GEEN_ACTIE_GEMOTIVEERD,
    ONVOLDOENDE_SIGNAAL,
    INGETROKKEN
}
