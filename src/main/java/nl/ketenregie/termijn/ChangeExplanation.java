package nl.ketenregie.termijn;

import java.time.LocalDate;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;

/** Tells in plain Dutch (B1) what a change did to a term. */
final class ChangeExplanation {

    private ChangeExplanation() {}

    static String of(TermEffect effect, LocalDate termStart) {
        TermChange change = effect.change();
        if (change instanceof Suspension pause) {
            return ofPause(pause, effect, termStart);
        }
        if (change instanceof Deferral deferral) {
            return ofDeferral(deferral, effect);
        }
        if (change instanceof Postponement postponement) {
            return ofPostponement(postponement, effect);
        }
        return ofOverride((Override) change);
    }

    private static String ofPause(Suspension pause, TermEffect effect, LocalDate termStart) {
        String asked = "Op %s is om herstel of aanvulling gevraagd.".formatted(DutchDates.full(pause.askedOn()));
        if (!effect.counts()) {
            return asked + " " + whyNoPause(pause, effect);
        }
        LocalDate lastStill = pause.until().minusDays(1);
        String still = effect.from().equals(lastStill)
                ? "op " + DutchDates.full(lastStill)
                : "van %s tot en met %s".formatted(DutchDates.full(effect.from()), DutchDates.full(lastStill));
        String part = effect.from().equals(pause.askedOn().plusDays(1))
                ? ""
                : effect.from().equals(termStart)
                        ? " De dagen voor het begin van de termijn tellen niet mee."
                        : " De dagen daarvoor waren al meegeteld.";
        return "%s Daarom staat de termijn stil %s (%s).%s Dat %s %s. De laatste dag wordt %s."
                .formatted(
                        asked,
                        still,
                        pause.article(),
                        part,
                        effect.days() == 1 ? "is" : "zijn",
                        DutchNumbers.days(effect.days()),
                        DutchDates.full(effect.endAfter()));
    }

    private static String whyNoPause(Suspension pause, TermEffect effect) {
        if (effect.from().isAfter(effect.endBefore())) {
            return "De termijn was toen al voorbij, of dit was de laatste dag. De pauze telt niet mee.";
        }
        return pause.until().isAfter(pause.askedOn().plusDays(1))
                ? "Deze pauze valt buiten de termijn of was al meegeteld. De laatste dag verandert niet."
                : "Er zit geen hele dag tussen de vraag en het herstel. De laatste dag verandert niet.";
    }

    private static String ofDeferral(Deferral deferral, TermEffect effect) {
        if (!effect.counts()) {
            return "De instantie heeft de beslissing op %s verdaagd. De termijn was toen al voorbij. De verdaging telt niet mee."
                    .formatted(DutchDates.full(deferral.decidedOn()));
        }
        return "De instantie heeft de beslissing op %s verdaagd met %s (%s). De laatste dag wordt %s."
                .formatted(
                        DutchDates.full(deferral.decidedOn()),
                        DutchNumbers.weeks(deferral.weeks()),
                        deferral.article(),
                        DutchDates.full(effect.endAfter()));
    }

    private static String ofPostponement(Postponement postponement, TermEffect effect) {
        if (!effect.counts()) {
            return "Er is uitstel tot en met %s. Die dag is niet later dan de laatste dag die al gold. Het uitstel verandert niets."
                    .formatted(DutchDates.full(postponement.lastDay()));
        }
        return "Er is uitstel tot en met %s (%s). Die dag is de nieuwe laatste dag."
                .formatted(DutchDates.full(postponement.lastDay()), postponement.article());
    }

    private static String ofOverride(Override override) {
        return "De laatste dag is met de hand vastgesteld op %s. De reden: %s"
                .formatted(DutchDates.full(override.lastDay()), sentence(override.reason()));
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.matches("(?s).*[.!?]") ? trimmed : trimmed + ".";
    }
}
