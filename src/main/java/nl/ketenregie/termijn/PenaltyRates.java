package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The amounts of the penalty payment by date of receipt of the notice, from the law and from the settings. */
final class PenaltyRates {

    private final TreeMap<LocalDate, PenaltyRate> byReceipt = new TreeMap<>();

    /** @param later of this installation; one that begins on the same day replaces that of the law */
    PenaltyRates(List<PenaltyRate> law, List<PenaltyRate> later) {
        law.forEach(rate -> byReceipt.put(rate.receivedFrom(), rate));
        later.forEach(rate -> byReceipt.put(rate.receivedFrom(), rate));
    }

    static PenaltyRates ofTheLaw(List<PenaltyRate> later) {
        return new PenaltyRates(TermFile.read("dwangsom.yaml", RateFile.class).rates(), later);
    }

    Optional<PenaltyRate> find(LocalDate receivedOn) {
        return Optional.ofNullable(byReceipt.floorEntry(receivedOn)).map(Map.Entry::getValue);
    }

    record RateFile(List<PenaltyRate> rates) {}
}
