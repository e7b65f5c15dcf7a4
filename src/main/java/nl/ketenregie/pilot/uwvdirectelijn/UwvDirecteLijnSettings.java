package nl.ketenregie.pilot.uwvdirectelijn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The informal terms and thresholds of the line. They are design choices (B.4.2 steps 7 and 12: no terms of the line were
 * published), so partners may tune them.
 *
 * @param answerWithin working days for UWV to answer
 * @param urgentAnswerWithin working days when the case is SPOED or ACUUT
 * @param escalateAfter working days without answer after the due day, before the coordinator is called in
 * @param patternCount how often the same cause makes a pattern
 * @param patternDays within how many days
 */
@Validated
@ConfigurationProperties("ketenregie.uwv-directe-lijn")
record UwvDirecteLijnSettings(
        @DefaultValue("3") @Min(1) @Max(20) int answerWithin,
        @DefaultValue("1") @Min(1) @Max(20) int urgentAnswerWithin,
        @DefaultValue("2") @Min(1) @Max(20) int escalateAfter,
        @DefaultValue("3") @Min(2) @Max(100) int patternCount,
        @DefaultValue("90") @Min(1) @Max(366) int patternDays) {}
