package nl.ketenregie.pilot.uwvdirectelijn;

/** How a case on the line can end. Closed list; source: B.4.4. Each is an end event of the model. */
public enum UwvLijnUitkomst {
    ZELF_BEANTWOORD_HJL,
    BETERE_UITLEG,
    INFORMELE_OPLOSSING_CORRECTIE,
    INFORMELE_OPLOSSING_TIJDPAD,
    BETALINGSREGELING_INVORDERING,
    MAATWERKPLAATS,
    BEZWAAR_ONDERSTEUND,
    NAAR_ADVOCAAT,
    GEEN_OPLOSSING,
    NIET_GESCHIKT,
    AFGEBROKEN
}
