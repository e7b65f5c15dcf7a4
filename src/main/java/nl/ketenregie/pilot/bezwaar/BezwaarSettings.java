package nl.ketenregie.pilot.bezwaar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality may tune: the law asks for a term and leaves its length to the body (Awb 6:6), or says nothing.
 *
 * @param fewestWeeks shortest time, in weeks, to repair a defect or to explain a late objection; usual is two to four
 * @param mostWeeks longest time for the same; whole weeks, 1 to 8
 * @param offerDeferralDays how many days before the end of the decision term deferral is offered: with the first warning
 *     of the guard (B.2.4, SP-7)
 */
@Validated
@ConfigurationProperties("ketenregie.bezwaar")
record BezwaarSettings(
        @DefaultValue("1") @Min(1) @Max(8) int fewestWeeks,
        @DefaultValue("8") @Min(1) @Max(8) int mostWeeks,
        @DefaultValue("14") @Min(1) @Max(60) int offerDeferralDays) {

    @AssertTrue(message = "fewest-weeks is hoogstens most-weeks")
    boolean isRange() {
        return fewestWeeks <= mostWeeks;
    }
}
