package nl.ketenregie.pilot.casusoverleg;

/**
 * How a casusoverleg can end. Closed list; each is an end event of the model. Source: B.1.7, except
 * {@link #ANONIEM_BEHANDELD}: B.1.7 begins with "no ground: handle anonymously" and names no end for it.
 */
public enum CasusoverlegUitkomst {
    PLAN_AFGEROND,
    PLAN_BIJGESTELD,
    AFGEBROKEN_TOESTEMMING,
    GEESCALEERD,
    NIET_VERSCHENEN,
    ANONIEM_BEHANDELD
}
