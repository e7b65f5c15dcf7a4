package nl.ketenregie.termijn;

import java.time.Period;

/** The statutory terms that the platform guards. Their lengths are law, so nobody tunes them. */
public enum TermKind {

    /** Objection to a decision: six weeks (Awb 6:7) from the day after it was sent (Awb 6:8). */
    BEZWAAR("bezwaar", "Awb 6:7 en 6:8", new TermRule(Period.ofWeeks(6), "zes weken", "Awb 6:7")),

    /** Objection to a Ziektewet decision on fitness for work: two weeks. From public sources, article not verified. */
    BEZWAAR_ZW(
            "bezwaar-zw",
            "Ziektewet, besluit over arbeids(on)geschiktheid: twee weken",
            new TermRule(Period.ofWeeks(2), "twee weken", "Ziektewet, besluit over arbeids(on)geschiktheid"));

    private final String code;
    private final String article;
    private final TermRule rule;

    TermKind(String code, String article, TermRule rule) {
        this.code = code;
        this.article = article;
        this.rule = rule;
    }

    /** The stable Dutch name, for storage and for the models. */
    public String code() {
        return code;
    }

    /** Where the term comes from, in Dutch, to show to a professional. */
    public String article() {
        return article;
    }

    public Period length() {
        return rule.length();
    }

    TermRule rule() {
        return rule;
    }
}
