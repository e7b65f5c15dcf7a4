package nl.ketenregie.pilot.bezwaar;

import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class BezwaarProcess {

    static final String KEY = "bezwaar";

    /** Process in which a pre-mediator tries the informal way, and the outcome with which a resident gave up the objection. */
    static final String PRE_MEDIATION = "pre-mediation";

    static final String WITHDRAWN_AFTER_PERFORMANCE = "INTREKKING_NA_NAKOMING";

    /** A code of {@code bestuursorgaan}: the objection is for somebody else. */
    static final String OTHER_BODY = "ander-orgaan";

    /** A code of {@code hoorder}, and a role: a committee hears and advises (Awb 7:13). */
    static final String COMMITTEE = "bezwaarcommissie";

    /** Process that the case came from; absent when it began with the start form. */
    static final ProcessVariable<String> ORIGIN = ProcessVariable.of("herkomst", String.class);

    static final ProcessVariable<String> BODY = ProcessVariable.of("bestuursorgaan", String.class);

    /** Role that hears: bezwaarbehandelaar or bezwaarcommissie. */
    static final ProcessVariable<String> HEARER = ProcessVariable.of("hoorder", String.class);

    /** op-tijd, op-tijd-per-post, te-laat or onbekend. */
    static final ProcessVariable<String> TIMELINESS = ProcessVariable.of("tijdigheid", String.class);

    static final ProcessVariable<String> DECISION_TERM = ProcessVariable.of("beslistermijnId", String.class);

    /** hersteld or niet-hersteld. */
    static final ProcessVariable<String> REPAIR = ProcessVariable.of("herstel", String.class);

    static final ProcessVariable<Integer> REPAIR_WEEKS = ProcessVariable.of("herstelWeken", Integer.class);
    static final ProcessVariable<Integer> REPLY_WEEKS = ProcessVariable.of("reactieWeken", Integer.class);

    /** gelegd, zonder or verzetten. */
    static final ProcessVariable<String> PAPERS = ProcessVariable.of("inzage", String.class);

    static final ProcessVariable<String> PAPERS_TERM = ProcessVariable.of("inzageTermijnId", String.class);

    /** schriftelijk, mondeling-horen or telefonisch. */
    static final ProcessVariable<String> WITHDRAWAL = ProcessVariable.of("intrekkingWijze", String.class);

    /** geldig, te-vroeg or loopt-al. */
    static final ProcessVariable<String> NOTICE = ProcessVariable.of("ingebrekestelling", String.class);

    static final ProcessVariable<String> NOTICE_TERM = ProcessVariable.of("ingebrekestellingTermijnId", String.class);
    static final ProcessVariable<String> PENALTY_TERM = ProcessVariable.of("dwangsomTermijnId", String.class);
    static final ProcessVariable<Integer> PENALTY_DAYS = ProcessVariable.of("dwangsomDagen", Integer.class);
    static final ProcessVariable<String> APPEAL_TERM = ProcessVariable.of("beroepTermijnId", String.class);

    /** Days as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> REPAIR_UNTIL = ProcessVariable.of("herstelUiterlijk", String.class);

    static final ProcessVariable<String> REPLY_UNTIL = ProcessVariable.of("reactieUiterlijk", String.class);
    static final ProcessVariable<String> PAPERS_UNTIL = ProcessVariable.of("inzageUiterlijk", String.class);
    static final ProcessVariable<String> HEARING_DAY = ProcessVariable.of("hoorzittingDag", String.class);

    /** Moments as {@code jjjj-mm-ddTuu:mm:ss}. */
    static final ProcessVariable<String> REPAIR_OVER = ProcessVariable.of("herstelVoorbijOp", String.class);

    static final ProcessVariable<String> REPLY_OVER = ProcessVariable.of("reactieVoorbijOp", String.class);
    static final ProcessVariable<String> APPEAL_OVER = ProcessVariable.of("beroepVoorbijOp", String.class);

    /** Null when the decision can no longer be deferred. */
    static final ProcessVariable<String> DEFERRAL_FROM = ProcessVariable.of("verdagenVanaf", String.class);

    /** Code of the outcome of the follow-up case, such as {@code GEEN_OVEREENSTEMMING}. */
    static final ProcessVariable<String> FOLLOW_UP_OUTCOME = ProcessVariable.of("vervolgUitkomst", String.class);

    private BezwaarProcess() {}

    /** What the process of a case is told while it runs. */
    static final class Messages {

        static final String DEFERRAL_ASKED = "bezwaar.verdaging-gevraagd";
        static final String DECISION_TERM_CHANGED = "bezwaar.beslistermijn-gewijzigd";
        static final String WITHDRAWAL_REPORTED = "bezwaar.intrekking-gemeld";
        static final String FOLLOW_UP_CLOSED = "bezwaar.vervolgzaak-afgerond";

        private Messages() {}
    }

    /** The forms whose answers Java reads, and the questions in them. */
    static final class Forms {

        static final String REGISTER = "bezwaar-register-objection";
        static final String COMPLETE = "bezwaar-complete-registration";
        static final String ASK_REASON = "bezwaar-ask-reason";
        static final String REPAIR_LETTER = "bezwaar-send-repair-letter";
        static final String RECORD_REPAIR = "bezwaar-record-repair";
        static final String CHOOSE_DEFERRAL = "bezwaar-choose-deferral";
        static final String RECORD_EVENT = "bezwaar-record-event";
        static final String PLAN_HEARING = "bezwaar-plan-hearing";
        static final String LAY_PAPERS = "bezwaar-lay-papers";
        static final String DECIDE = "bezwaar-decide-objection";
        static final String SEND_DECISION = "bezwaar-send-decision";
        static final String SET_PENALTY = "bezwaar-set-penalty";

        private Forms() {}
    }

    /** Codes of the statutory terms that this pilot registers. */
    static final class Terms {

        static final String OBJECTION = "bezwaar";
        static final String DECISION = "beslistermijn-gemeente";
        static final String DECISION_WITH_COMMITTEE = "beslistermijn-gemeente-commissie";
        static final String NOTICE = "ingebrekestelling";
        static final String PENALTY = "dwangsom";
        static final String APPEAL = "beroep";
        static final String PAPERS = "stukken-ter-inzage";

        private Terms() {}
    }
}
