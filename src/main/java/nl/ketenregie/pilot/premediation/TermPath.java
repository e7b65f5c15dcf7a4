package nl.ketenregie.pilot.premediation;

import java.util.Locale;

/** What there is to guard while people talk, and what the resident is told about it. */
enum TermPath {
    /** There is a term, and it still runs. */
    LOOPT,
    /** The term is over: objecting late takes a good reason (Awb 6:11). */
    VERSTREKEN,
    /** Nobody knows when the decision was sent (bekendmaking onbekend). */
    ONBEKEND,
    /** An intention is no decision: there is a view to give (Awb 4:7, 4:8) and no term to object. */
    VOORNEMEN,
    /** Without a decision there is notice of default (Awb 4:17) and no term to object. */
    GEEN_BESLUIT,
    /** The objection has been made. */
    BEZWAAR_LOOPT;

    /** As models and forms write it: {@code geen-besluit}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
