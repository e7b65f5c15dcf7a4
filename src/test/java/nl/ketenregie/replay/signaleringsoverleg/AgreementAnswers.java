package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.Map;

/** What an owner and the chair fill in about an agreement: it goes wrong once, in the way that the file says, and then well. */
final class AgreementAnswers {

    static final String LATE = "te-laat";

    static final String RESOLVE = "afspraken-bewaken-resolve-agreement";

    private static final String ACCEPT = "afspraken-bewaken-accept-fulfilment";
    private static final String POSTPONED = "uitstel";
    private static final String NOT_ACCEPTED = "niet-geaccepteerd";
    private static final String NOBODY = "niet-opgepakt";

    private static final int MORE_DAYS = 14;
    private static final int DAYS_FOR_ANOTHER_OWNER = 7;

    private AgreementAnswers() {}

    /** @return null for a form that is not about an agreement */
    static Map<String, Object> to(OpenForm form, SignalRun run) {
        String trouble = run.facts().verloop().afspraak();
        return switch (form.id()) {
            case Forms.FULFIL_AGREEMENT ->
                Map.of("resultaat", result(run, trouble), "terugkoppeling", "Zover is het nu met deze afspraak.");
            case ACCEPT ->
                NOT_ACCEPTED.equals(trouble) && run.times(ACCEPT) == 0
                        ? Map.of(
                                "besluit",
                                "niet-nagekomen",
                                "reden",
                                "Nog niet alle partners hebben de nieuwe werkwijze gezien.",
                                "nieuweDatum",
                                later(form, MORE_DAYS))
                        : Map.of("besluit", "nagekomen");
            case "afspraken-bewaken-reassign-agreement" -> reassigned(form, trouble);
            case RESOLVE -> postponed(form);
            default -> null;
        };
    }

    private static String result(SignalRun run, String trouble) {
        if (trouble == null || run.times(Forms.FULFIL_AGREEMENT) > 0) {
            return "gereed";
        }
        return switch (trouble) {
            case LATE, NOT_ACCEPTED -> "gereed";
            case POSTPONED -> "uitstel";
            default -> "niet-op-mij-genomen";
        };
    }

    private static Map<String, Object> reassigned(OpenForm form, String trouble) {
        if (POSTPONED.equals(trouble)) {
            return postponed(form);
        }
        return NOBODY.equals(trouble)
                ? Map.of("besluit", "niemand", "toelichting", "Geen van de partners ziet hier ruimte voor.")
                : Map.of(
                        "besluit",
                        "andere-eigenaar",
                        "nieuweEigenaar",
                        "gemeente-uitvoering",
                        "nieuweDatum",
                        later(form, DAYS_FOR_ANOTHER_OWNER),
                        "toelichting",
                        "De uitvoering gaat hier zelf over.");
    }

    private static Map<String, Object> postponed(OpenForm form) {
        return Map.of(
                "besluit",
                "nieuwe-datum",
                "nieuweDatum",
                later(form, MORE_DAYS),
                "toelichting",
                "Het kost meer tijd dan gedacht.");
    }

    private static String later(OpenForm form, int days) {
        LocalDate day = form.today().plusDays(days);
        return day.toString();
    }
}
