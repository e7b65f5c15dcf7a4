package nl.ketenregie.pilot.uwvdirectelijn;

import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class UwvDirecteLijnProcess {

    static final String KEY = "uwv-directe-lijn";
    static final String CONSENT_WITHDRAWN = "uwv-directe-lijn.toestemming-ingetrokken";
    static final String PURPOSE = "uwv-vraag";

    static final String HANDLER_ROLE = "juridisch-loket";
    static final String POLICY_ROLE = "uwv-beleid";

    /** UWV as the list of government bodies names it. */
    static final String BODY = "uwv";

    /** The form in which the help request is recorded, and the answers in it that delegates need. */
    static final String HELP_REQUEST_FORM = "uwv-directe-lijn-record-help-request";

    static final String SENT_ON = "verzondenOp";
    static final String CAUSE = "oorzaak";

    /** A code of the catalogue of statutory terms, or {@link #NO_TERM}. */
    static final ProcessVariable<String> TERM_KIND = ProcessVariable.of("termijnsoort", String.class);

    static final String NO_TERM = "geen";

    static final ProcessVariable<Integer> WORKING_DAYS_LEFT = ProcessVariable.of("werkdagenOver", Integer.class);
    static final ProcessVariable<Integer> DAYS_LEFT = ProcessVariable.of("dagenOver", Integer.class);

    /** ACUUT, SPOED, HOOG or NORMAAL. */
    static final ProcessVariable<String> URGENCY = ProcessVariable.of("urgentie", String.class);

    /** "geen" or "gemeld". */
    static final ProcessVariable<String> POLICY_SIGNAL = ProcessVariable.of("signaalBeleid", String.class);

    /** Day as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> ANSWER_DUE_ON = ProcessVariable.of("antwoordUiterlijk", String.class);

    /** Moments as {@code jjjj-mm-ddTuu:mm:ss}. */
    static final ProcessVariable<String> REMIND_AT = ProcessVariable.of("herinnerenOp", String.class);

    static final ProcessVariable<String> ESCALATE_AT = ProcessVariable.of("escalerenOp", String.class);

    private UwvDirecteLijnProcess() {}
}
