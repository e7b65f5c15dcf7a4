package nl.ketenregie.pilot.premediation;

/**
 * How a pre-mediation can end. Closed list; source: B.2.6, in its order. Each is an end event of the model. B.2.6 puts
 * {@link #INTREKKING_NA_NAKOMING} in no group; it stands with the adjustments, because the municipality did what was
 * agreed before the objection was withdrawn.
 */
public enum PreMediationUitkomst {
    UITLEG_VOLDOENDE(Groep.A),
    BESLUIT_HERSTELD(Groep.B),
    MAATWERK_AFSPRAAK(Groep.B),
    BEJEGENING_HERSTELD(Groep.C),
    PRAKTISCHE_HULP(Groep.C),
    INTREKKING_NA_NAKOMING(Groep.B),
    GEEN_BELANG_MEER(Groep.A),
    NAAR_MEDIATION(Groep.D),
    NAAR_BEZWAAR(Groep.D),
    NAAR_KLACHT(Groep.D),
    NAAR_ANDERE_HULP(Groep.D),
    GEDEELTELIJK(Groep.E),
    GEEN_OVEREENSTEMMING(Groep.E),
    INWONER_WIL_NIET(Groep.E),
    GEMEENTE_WIL_NIET(Groep.E),
    GEEN_CONTACT(Groep.E),
    ONGESCHIKT(Groep.E);

    private final Groep groep;

    PreMediationUitkomst(Groep groep) {
        this.groep = groep;
    }

    /** The group in which reports count it (B.2.6, after the classes of Marseille and others). */
    public Groep groep() {
        return groep;
    }

    public enum Groep {
        A("Instandlating"),
        B("Aanpassing"),
        C("Relatie of praktisch"),
        D("Doorgezet"),
        E("Niet gelukt");

        private final String naam;

        Groep(String naam) {
            this.naam = naam;
        }

        /** What reports call it. */
        public String naam() {
            return naam;
        }
    }
}
