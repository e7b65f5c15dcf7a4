package nl.ketenregie.termijn;

/** The day that a term counts from. */
public enum TermBasis {
    BESLUIT_VERZONDEN("De dag waarop het besluit is verzonden", "Het besluit is verzonden op %s.", true),
    EINDE_BEZWAARTERMIJN("De laatste dag om bezwaar te maken", "De laatste dag om bezwaar te maken is %s.", false),
    HERSTEL_GEVRAAGD("De dag waarop om herstel is gevraagd", "De instantie heeft op %s om herstel gevraagd.", true),
    AANVRAAG_ONTVANGEN("De dag waarop de aanvraag is ontvangen", "De aanvraag is ontvangen op %s.", true),
    EINDE_BESLISTERMIJN("De laatste dag om te beslissen", "De laatste dag om te beslissen is %s.", false),
    HOORZITTING("De dag van de hoorzitting", "De hoorzitting is op %s.", false),
    INGEBREKESTELLING_ONTVANGEN(
            "De dag waarop de ingebrekestelling is ontvangen", "De ingebrekestelling is ontvangen op %s.", true),
    EINDE_INGEBREKESTELLING(
            "De laatste dag van de twee weken na de ingebrekestelling",
            "De twee weken na de ingebrekestelling eindigen op %s.",
            false),
    BEROEPSCHRIFT_ONTVANGEN(
            "De dag waarop de rechtbank het beroepschrift heeft ontvangen",
            "De rechtbank heeft het beroepschrift ontvangen op %s.",
            true),
    UITSPRAAK_VERZONDEN("De dag waarop de uitspraak is verzonden", "De uitspraak is verzonden op %s.", true),
    BESLISSING_VERZONDEN(
            "De dag waarop de beslissing op bezwaar is verzonden",
            "De beslissing op bezwaar is verzonden op %s.",
            true),
    ZITTING("De dag van de zitting", "De zitting is op %s.", false),
    UITSPRAAK_GEDAAN("De dag waarop uitspraak is gedaan", "De rechter deed uitspraak op %s.", true),
    BEVEL_BETEKEND("De dag waarop de deurwaarder het bevel bracht", "De deurwaarder bracht het bevel op %s.", true),
    SCHULDHULP_GEVRAAGD("De dag waarop om schuldhulp is gevraagd", "Er is om schuldhulp gevraagd op %s.", true);

    private final String label;
    private final String sentence;
    private final boolean happened;

    TermBasis(String label, String sentence, boolean happened) {
        this.label = label;
        this.sentence = sentence;
        this.happened = happened;
    }

    /** The day in words, as the label of a field and at the start of a sentence. */
    public String label() {
        return label;
    }

    /** Whether it is something that happened, so that it cannot be after today. */
    public boolean hasHappened() {
        return happened;
    }

    String tell(String day) {
        return sentence.formatted(day);
    }
}
