package nl.ketenregie.process.text;

/** Kinds of personal data that can be recognised in text. The names are what people read in reports. */
public enum Kind {
    BSN("een burgerservicenummer"),
    EMAIL("een e-mailadres"),
    TELEFOON("een telefoonnummer"),
    GEBOORTEDATUM("een geboortedatum"),
    ADRES("een adres"),
    ZAAKNUMMER("een zaaknummer"),
    REKENINGNUMMER("een rekeningnummer"),
    NAAM("de naam van een persoon");

    private final String described;

    Kind(String described) {
        this.described = described;
    }

    /** Dutch, with its article, for a sentence: "een e-mailadres". */
    public String described() {
        return described;
    }

    /** A name is recognised by its looks only, so a person decides; everything else is certain enough to refuse. */
    public boolean isWarning() {
        return this == NAAM;
    }
}
