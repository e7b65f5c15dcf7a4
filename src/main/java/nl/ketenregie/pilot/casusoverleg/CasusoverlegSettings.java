package nl.ketenregie.pilot.casusoverleg;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A design choice, so partners may tune it.
 *
 * @param groundValidMonths how long a ground from the law holds for one partner, 1 to 12 months (as long as consent at most)
 */
@Validated
@ConfigurationProperties("ketenregie.casusoverleg")
record CasusoverlegSettings(@DefaultValue("6") @Min(1) @Max(12) int groundValidMonths) {}
