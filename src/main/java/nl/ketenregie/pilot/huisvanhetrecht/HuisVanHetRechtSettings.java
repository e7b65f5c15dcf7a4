package nl.ketenregie.pilot.huisvanhetrecht;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on a threat is acute. Design choices (decision rules C.5 row 2), so partners may tune them.
 *
 * @param redBeforeEviction calendar days before an eviction
 * @param redBeforeShutOff calendar days before gas, electricity, water or heating is shut off
 */
@Validated
@ConfigurationProperties("ketenregie.huis-van-het-recht")
record HuisVanHetRechtSettings(
        @DefaultValue("7") @Min(1) @Max(60) int redBeforeEviction,
        @DefaultValue("3") @Min(1) @Max(60) int redBeforeShutOff) {}
