package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenregie.termijn.Penalty.Run;

/** Tells in plain Dutch (B1) what is owed for deciding too late, and why. */
final class PenaltyExplanation {

    private PenaltyExplanation() {}

    static void tellTooEarly(List<String> steps, LocalDate end, LocalDate received) {
        steps.add(
                "De ingebrekestelling is ontvangen op %s. De termijn was toen nog niet voorbij. Zij is te vroeg en telt niet (Awb 4:17 lid 3)."
                        .formatted(DutchDates.full(received)));
        steps.add("Stuur op %s of later een nieuwe ingebrekestelling.".formatted(DutchDates.full(end.plusDays(1))));
        if (received.equals(end)) {
            steps.add(
                    "Zij kwam een dag te vroeg. Een rechter kan haar dan toch laten gelden (circulaire Wet dwangsom, BWBR0035667). Reken daar niet op.");
        }
    }

    static void tell(List<String> steps, LocalDate received, TermCalculation twoWeeks, Run run) {
        steps.add("De ingebrekestelling is ontvangen op %s. Dat is na de laatste dag, dus zij telt."
                .formatted(DutchDates.full(received)));
        steps.add("De instantie heeft dan nog twee weken: tot en met %s (Awb 4:17 lid 3)."
                .formatted(DutchDates.full(twoWeeks.unshiftedEnd())));
        if (twoWeeks.isShifted()) {
            steps.add(twoWeeks.explanation().get(twoWeeks.explanation().size() - 1));
            steps.add("Of deze twee weken ook echt opschuiven, is nog te bevestigen door een jurist.");
        }
        LocalDate decidedOn = run.decidedOn();
        if (decidedOn != null && !decidedOn.isAfter(run.firstDay())) {
            steps.add("De beslissing is verzonden op %s. Er is geen dwangsom.".formatted(DutchDates.full(decidedOn)));
            return;
        }
        steps.add(
                "Is er dan geen beslissing? Dan is er een dwangsom voor elke dag vanaf %s, ten hoogste 42 dagen: tot en met %s. Weekenden en feestdagen tellen mee (Awb 4:17 lid 1)."
                        .formatted(DutchDates.full(run.firstDay()), DutchDates.full(run.lastDay())));
        steps.add("Het bedrag is %s. Samen is dat ten hoogste %s (Awb 4:17 lid 2)."
                .formatted(amounts(run.rate()), DutchMoney.euro(run.maximum())));
        if (decidedOn != null) {
            steps.add(
                    "De beslissing is verzonden op %s. Die dag zelf telt niet mee; dat is nog te bevestigen door een jurist. Het zijn %s, samen %s."
                            .formatted(
                                    DutchDates.full(decidedOn),
                                    DutchNumbers.days(run.daysOwed(run.lastDay())),
                                    DutchMoney.euro(run.totalOn(run.lastDay()))));
        }
        steps.add("Vanaf %s kan er ook beroep komen bij de rechtbank omdat er niet is beslist (Awb 6:12)."
                .formatted(DutchDates.full(run.firstDay())));
    }

    static String totalOn(LocalDate until, Run run) {
        return "Tot en met %s zijn het %s. Dat is %s."
                .formatted(
                        DutchDates.full(until),
                        DutchNumbers.days(run.daysOwed(until)),
                        DutchMoney.euro(run.totalOn(until)));
    }

    static String maybeTooEarly(LocalDate latestEnd) {
        return "Deze ingebrekestelling is misschien te vroeg: een rechter kan %s als laatste dag aanhouden. Stuur voor de zekerheid een nieuwe op %s of later. %s"
                .formatted(DutchDates.full(latestEnd), DutchDates.full(latestEnd.plusDays(1)), TermDoubts.TO_CONFIRM);
    }

    static String outdated(PenaltyRate rate) {
        return "Verouderd: bedragen nog te bevestigen. Voor een ingebrekestelling na %s is een wijziging aangekondigd. De nieuwe bedragen zijn hier niet bekend. Er is gerekend met de laatste bedragen die bekend zijn."
                .formatted(rate.knownUntil() == null ? "die dag" : DutchDates.date(rate.knownUntil()));
    }

    private static String amounts(PenaltyRate rate) {
        List<String> tiers = rate.tiers().stream()
                .map(tier ->
                        "%s per dag (%s)".formatted(DutchMoney.euro(tier.perDay()), DutchNumbers.days(tier.days())))
                .toList();
        int last = tiers.size() - 1;
        return last == 0
                ? tiers.get(0)
                : "eerst " + tiers.subList(0, last).stream().collect(Collectors.joining(", dan ")) + " en daarna "
                        + tiers.get(last);
    }
}
