package nl.ketenregie.termijn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a body owes per day when it decides too late (Awb 4:17 lid 2).
 *
 * @param receivedFrom first day of receipt of the notice of default for which it holds, until a later rate begins
 * @param knownUntil last day of receipt for which it certainly holds; null when no change is known
 * @param tiers first so many days at this amount, then so many at that; 42 days together
 * @param source where the amounts were read
 */
public record PenaltyRate(
        LocalDate receivedFrom,
        @Nullable LocalDate knownUntil,
        List<Tier> tiers,
        @DefaultValue("instelling van deze installatie") String source) {

    static final int LONGEST_IN_DAYS = 42;

    public PenaltyRate {
        tiers = List.copyOf(tiers);
        int days = tiers.stream().mapToInt(Tier::days).sum();
        if (days != LONGEST_IN_DAYS) {
            throw new IllegalStateException("De dwangsom vanaf %s loopt %d dagen, en dat moeten er %d zijn (Awb 4:17)."
                    .formatted(receivedFrom, days, LONGEST_IN_DAYS));
        }
    }

    /** @param perDay in euro */
    public record Tier(int days, BigDecimal perDay) {

        public Tier {
            if (days < 1 || perDay.signum() < 0) {
                throw new IllegalStateException("Een dwangsom is nul euro of meer, voor een dag of meer.");
            }
        }

        BigDecimal whole() {
            return perDay.multiply(BigDecimal.valueOf(days));
        }
    }

    /** @param day 1 is the first day of the penalty */
    BigDecimal amountOn(int day) {
        int until = 0;
        for (Tier tier : tiers) {
            until += tier.days();
            if (day <= until) {
                return tier.perDay();
            }
        }
        return BigDecimal.ZERO;
    }

    /** What is owed after so many days; more than 42 is 42. */
    BigDecimal totalAfter(int days) {
        BigDecimal total = BigDecimal.ZERO;
        int left = days;
        for (Tier tier : tiers) {
            int counted = Math.max(0, Math.min(left, tier.days()));
            total = total.add(tier.perDay().multiply(BigDecimal.valueOf(counted)));
            left -= counted;
        }
        return total;
    }

    BigDecimal maximum() {
        return tiers.stream().map(Tier::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isCertainFor(LocalDate receivedOn) {
        return knownUntil == null || !receivedOn.isAfter(knownUntil);
    }
}
