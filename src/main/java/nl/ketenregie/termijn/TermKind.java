package nl.ketenregie.termijn;

import java.time.Period;
import java.util.Arrays;

/** The statutory terms that the platform guards. Their lengths are law, so nobody tunes them. */
public enum TermKind {

    /** Objection to a decision: six weeks (Awb 6:7) from the day after it was sent (Awb 6:8). */
    BEZWAAR("bezwaar", "Bezwaartermijn", "Awb 6:7 en 6:8", new TermRule(Period.ofWeeks(6), "zes weken", "Awb 6:7")),

    /** Objection to a Ziektewet decision on fitness for work: two weeks. From public sources, article not verified. */
    BEZWAAR_ZW(
            "bezwaar-zw",
            "Bezwaartermijn Ziektewet",
            "Ziektewet, besluit over arbeids(on)geschiktheid: twee weken",
            new TermRule(Period.ofWeeks(2), "twee weken", "Ziektewet, besluit over arbeids(on)geschiktheid"));

    private final String code;
    private final String label;
    private final String article;
    private final TermRule rule;

    TermKind(String code, String label, String article, TermRule rule) {
        this.code = code;
        this.label = label;
        this.article = article;
        this.rule = rule;
    }

    /** The stable Dutch name, for storage and for the models. */
    public String code() {
        return code;
    }

    /** What a professional calls it. */
    public String label() {
        return label;
    }

    static TermKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Er is geen termijnsoort '" + code + "'"));
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
