package nl.ketenregie.pilot.premediation;

import java.util.Collection;
import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class PreMediationProcess {

    static final String KEY = "pre-mediation";

    /** Help for somebody without an income: a process of its own that outlives the case. */
    static final String EMERGENCY = "pre-mediation-noodhulp";

    static final String CONSENT_WITHDRAWN = "pre-mediation.toestemming-ingetrokken";
    static final String PARTICIPATION_WITHDRAWN = "pre-mediation.deelname-ingetrokken";
    static final String ADVANCE_WITHDRAWN = "pre-mediation.voorschot-ingetrokken";

    /** Purposes of consent: talking to the department, or being known to a pre-mediator; and asking for an advance. */
    static final String PURPOSE = "pre-mediation";

    static final String ADVANCE_PURPOSE = "voorschot";

    static final String PRE_MEDIATOR = "pre-mediator";
    static final String SUBSTITUTE = "vervangend-pre-mediator";
    static final String DEPARTMENT = "gemeente-uitvoering";

    static final String REGISTRATION_FORM = "pre-mediation-register-case";
    static final String COMPLETION_FORM = "pre-mediation-complete-registration";
    static final String SIGNAL_NUMBER = "signaalnummer";
    static final String TALK_FORM = "pre-mediation-agree-to-talk";
    static final String PLACE = "plaats";

    /** Process that the case came from; absent when a partner registered it. */
    static final ProcessVariable<String> ORIGIN = ProcessVariable.of("herkomst", String.class);

    /** Role that handles the case: the pre-mediator, the substitute, or before that whoever registered it. */
    static final ProcessVariable<String> HANDLER = ProcessVariable.of("behandelaar", String.class);

    static final ProcessVariable<String> FORMER_HANDLER = ProcessVariable.of("vorigeBehandelaar", String.class);
    static final ProcessVariable<String> NEW_HANDLER = ProcessVariable.of("nieuweBehandelaar", String.class);

    /** The organisation of the pre-mediator leads the case, so it knows the dossier already. */
    static final ProcessVariable<Boolean> LEADS = ProcessVariable.of("preMediatorLeidt", Boolean.class);

    static final ProcessVariable<String> DECISION_KIND = ProcessVariable.of("soortBesluit", String.class);
    static final ProcessVariable<Boolean> SICKNESS_ACT = ProcessVariable.of("ziektewet", Boolean.class);
    static final ProcessVariable<String> SENT_ON = ProcessVariable.of("verzondenOp", String.class);
    static final ProcessVariable<Boolean> DATE_CONFIRMED = ProcessVariable.of("datumBevestigd", Boolean.class);
    static final ProcessVariable<Boolean> OBJECTION_PENDING = ProcessVariable.of("bezwaarLoopt", Boolean.class);

    /** A code of {@link TermPath}. */
    static final ProcessVariable<String> TERM_PATH = ProcessVariable.of("termijnpad", String.class);

    /** gesproken, niet-bereikt, tolk-nodig or onveilig. */
    static final ProcessVariable<String> CALL = ProcessVariable.of("gesprek", String.class);

    static final ProcessVariable<Integer> ATTEMPT = ProcessVariable.of("poging", Integer.class);
    static final ProcessVariable<Boolean> ANOTHER_ATTEMPT = ProcessVariable.of("nogEenPoging", Boolean.class);

    /** Moment as {@code jjjj-mm-ddTuu:mm:ss}. */
    static final ProcessVariable<String> NEXT_ATTEMPT = ProcessVariable.of("volgendePogingOp", String.class);

    /** Roles that may own an agreement. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> PARTICIPANTS = ProcessVariable.of("deelnemers", Collection.class);

    static final ProcessVariable<Integer> MINUTES = ProcessVariable.of("duur", Integer.class);

    /** For people to read: "16 maart 2026". */
    static final ProcessVariable<String> TALK_BEFORE = ProcessVariable.of("gesprekUiterlijk", String.class);

    /** Days as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> RESUMES_ON = ProcessVariable.of("hervattenOp", String.class);

    static final ProcessVariable<String> OBJECTED_ON = ProcessVariable.of("bezwaarGemaaktOp", String.class);
    static final ProcessVariable<String> POSTPONED_TO = ProcessVariable.of("uitstelTot", String.class);

    /** How the conversations stand; {@link #RESIDENT_STOPS} ends them. */
    static final ProcessVariable<String> STANDING = ProcessVariable.of("stand", String.class);

    static final String RESIDENT_STOPS = "inwoner-stopt";

    private PreMediationProcess() {}
}
