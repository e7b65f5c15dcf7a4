package nl.ketenregie.termijn;

/** Which body a term binds, or whose decision it is about; each may have a length of its own. */
public enum Body {
    ELKE_INSTANTIE("elke instantie"),
    GEMEENTE("gemeente"),
    GEMEENTE_COMMISSIE("gemeente met een adviescommissie"),
    UWV("UWV"),
    UWV_MEDISCH("UWV, medisch of arbeidsdeskundig onderzoek nodig"),
    UWV_DESKUNDIGE("UWV, met een deskundige van buiten UWV"),
    UWV_ZIEK("UWV, besluit over wel of niet ziek"),
    RECHTBANK("rechtbank"),
    DEURWAARDER("deurwaarder");

    private final String label;

    Body(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
