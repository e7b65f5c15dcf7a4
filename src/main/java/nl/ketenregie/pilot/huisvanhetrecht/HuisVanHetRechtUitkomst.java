package nl.ketenregie.pilot.huisvanhetrecht;

/**
 * How a case of the Huis van het Recht can end. Closed list; each is an end event of the model. The domain file names no
 * list for this process (A4 names indicators only), so it is ours, and short: who helped, or why nobody did. What came of a
 * hearing has a list of its own (B.3.5), in the follow-up case.
 */
public enum HuisVanHetRechtUitkomst {
    /** The desk could help by itself. */
    ADVIES_GEGEVEN,
    /** A helper took over, and after three months it was still solved; or it was solved before the hearing that was asked. */
    OPGELOST_MET_HULP,
    /** The rare way: a judge helped. */
    OPGELOST_MET_RECHTER,
    /** A helper took over and goes on: not solved yet, not reached afterwards, or anonymous. */
    HULP_LOOPT_DOOR,
    /** The resident wants to go on alone; help stays possible. */
    INWONER_GAAT_ZELF,
    /** The resident did not come to meet the helper. */
    GEEN_CONTACT,
    /** Nobody could take over. */
    GEEN_PASSENDE_HULP
}
