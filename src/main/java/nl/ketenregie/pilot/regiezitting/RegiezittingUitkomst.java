package nl.ketenregie.pilot.regiezitting;

/** How a regiezitting can end. Closed list; each is an end event of the model. Source: B.3.5. */
public enum RegiezittingUitkomst {
    OPGELOST_VOOR_ZITTING,
    SCHIKKING_PV,
    BETALINGSREGELING,
    PLAN_VAN_AANPAK_AANHOUDING,
    BESLISSING_TOEGEWEZEN,
    BESLISSING_AFGEWEZEN,
    DEELS,
    VOORLOPIGE_VOORZIENING,
    VERWIJZING_MEDIATION,
    VERWIJZING_REGULIER,
    VERWIJZING_HULPVERLENING,
    NIET_VERSCHENEN,
    INGETROKKEN,
    NIET_GESCHIKT
}
