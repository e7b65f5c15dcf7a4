package nl.ketenregie.termijn;

/** What a term is for. */
public enum TermPurpose {
    BEZWAAR("bezwaar maken"),
    HERSTEL("een gebrek herstellen"),
    BESLISSEN_OP_BEZWAAR("beslissen op bezwaar"),
    BESLISSEN_OP_AANVRAAG("beslissen op een aanvraag"),
    VERDAGEN("de beslissing uitstellen"),
    STUKKEN("stukken voor de hoorzitting"),
    INGEBREKESTELLING("in gebreke stellen"),
    DWANGSOM("dwangsom bij te laat beslissen"),
    BEROEP("beroep instellen"),
    UITSPRAAK("uitspraak van de rechter"),
    UITSPRAAK_UITVOEREN("beslissen na een uitspraak"),
    OPROEPEN("een partij oproepen voor een zitting"),
    PROCES_VERBAAL("het proces-verbaal van een uitspraak sturen"),
    HOGER_BEROEP("hoger beroep instellen"),
    SCHULDHULP("een eerste gesprek over schuldhulp"),
    ONTRUIMING("ontruimen na een bevel van de deurwaarder");

    private final String label;

    TermPurpose(String label) {
        this.label = label;
    }

    /** As people read it: "bezwaar maken". */
    public String label() {
        return label;
    }
}
