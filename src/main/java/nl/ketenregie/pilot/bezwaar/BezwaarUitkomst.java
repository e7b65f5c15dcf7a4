package nl.ketenregie.pilot.bezwaar;

/**
 * How an objection can end. Closed list; each is an end event of the model. Source: B.2.4, "besluit {gegrond-herroepen,
 * gegrond-gewijzigd, ongegrond, deels, niet-ontvankelijk, ingetrokken}". Two are added because B.2.4 has a way there and
 * names no end for it: {@link #DOORGEZONDEN}, the objection belongs to another body (Awb 6:15), and
 * {@link #NIET_INGEDIEND}, a case was handed over to be an objection and none came.
 */
public enum BezwaarUitkomst {
    GEGROND_HERROEPEN,
    GEGROND_GEWIJZIGD,
    DEELS_GEGROND,
    ONGEGROND,
    NIET_ONTVANKELIJK,
    INGETROKKEN,
    DOORGEZONDEN,
    NIET_INGEDIEND
}
