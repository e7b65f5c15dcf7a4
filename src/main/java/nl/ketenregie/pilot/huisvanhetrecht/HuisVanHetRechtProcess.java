package nl.ketenregie.pilot.huisvanhetrecht;

import java.util.Set;
import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class HuisVanHetRechtProcess {

    /** The part that watches a threat. */
    static final String WATCH = "huis-van-het-recht-spoed";

    /** The process in which a case goes on when a judge can help. */
    static final String HEARING = "regiezitting";

    static final String HEARING_CLOSED = "huis-van-het-recht.zitting-afgerond";
    static final String CONSENT_WITHDRAWN = "huis-van-het-recht.toestemming-ingetrokken";

    /** Tells the watch that runs to look at the threat again. */
    static final String THREAT_CHANGED = "huis-van-het-recht.dreiging-gewijzigd";

    /** Tells the case that there is something to watch now. */
    static final String THREAT_REPORTED = "huis-van-het-recht.dreiging-gemeld";

    /** What the duty person recorded; what was said of a threat before that is settled with it. */
    static final String AVERT_FORM = "huis-van-het-recht-avert-threat";

    static final String TALK_FORM = "huis-van-het-recht-confirm-first-talk";

    /** Days in the dossier, in whatever form they were given. */
    static final String EVICTION_ON = "ontruimingOp";

    static final String SHUT_OFF_ON = "afsluitingOp";
    static final String SERVED_ON = "betekendOp";
    static final String TALKED_ON = "gesprekOp";

    /** Terms of the law, by their code. */
    static final String TALK_TERM = "wgs-bedreigend";

    static final String EVICTION_TERM = "ontruiming-na-betekening";

    /** geen, ontruiming, afsluiting, zorgverzekering or gevaar. */
    static final ProcessVariable<String> THREAT = ProcessVariable.of("dreiging", String.class);

    static final String NO_THREAT = "geen";
    static final String DANGER = "gevaar";

    /** Threats about which the municipality must talk within three working days (Wgs art. 4 lid 2). */
    static final Set<String> THREATS_TO_LIVING = Set.of("ontruiming", "afsluiting", "zorgverzekering");

    /** Threats that are acute as long as nobody knows on which day they come true. */
    static final Set<String> ACUTE_WITHOUT_DAY = Set.of("ontruiming", "afsluiting", DANGER);

    /** What the intake or the scan found has to happen first; "wonen" is an eviction or a shut-off. */
    static final ProcessVariable<String> URGENT_ROUTE = ProcessVariable.of("spoedroute", String.class);

    static final String HOUSING = "wonen";

    /** nu, later or niet. */
    static final ProcessVariable<String> URGENT_ACTION = ProcessVariable.of("spoedActie", String.class);

    /** Moment as {@code jjjj-mm-ddTuu:mm:ss}. */
    static final ProcessVariable<String> RED_FROM = ProcessVariable.of("roodVanaf", String.class);

    /** afgewend, nieuwe-dag, blijft or gebeurd; empty until the duty person says so. */
    static final ProcessVariable<String> THREAT_NOW = ProcessVariable.of("dreigingNu", String.class);

    static final String NEW_DAY = "nieuwe-dag";

    static final ProcessVariable<String> NEW_URGENCY = ProcessVariable.of("nieuweUrgentie", String.class);
    static final ProcessVariable<String> TALK_TERM_ID = ProcessVariable.of("gesprekTermijnId", String.class);
    static final ProcessVariable<String> EVICTION_TERM_ID = ProcessVariable.of("ontruimingTermijnId", String.class);

    /** gevoerd or niet-nodig. */
    static final ProcessVariable<String> FIRST_TALK = ProcessVariable.of("eersteGesprek", String.class);

    static final String TALKED = "gevoerd";

    /** Role to which the case is being offered now. */
    static final ProcessVariable<String> OFFERED_TO = ProcessVariable.of("aangebodenAan", String.class);

    /** A code of the list of outcomes of the hearing. */
    static final ProcessVariable<String> HEARING_OUTCOME = ProcessVariable.of("zittingsuitkomst", String.class);

    private HuisVanHetRechtProcess() {}
}
