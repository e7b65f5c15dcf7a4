package nl.ketenregie.afspraak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When owners of agreements are reminded (B.1.3 step 11; design choices, so partners may tune them).
 *
 * @param remindWithPercentLeft the first reminder goes when this part of the time until the day is left, 0 to 100
 * @param escalateAfter days after the agreed day on which the chair steps in
 */
@Validated
@ConfigurationProperties("ketenregie.afspraak")
record AgreementSettings(
        @DefaultValue("30") @Min(0) @Max(100) int remindWithPercentLeft,
        @DefaultValue("5") @Min(1) int escalateAfter) {}
