package nl.ketenregie.pilot.regiezitting;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Design choices, so courts and partners may tune them; due dates are in {@code ketenregie.agenda}.
 *
 * @param experimentCourts ids of the courts that take part in the Regelrechter experiment (B.3.2, S38): not Limburg
 * @param stateOfAffairsBefore how long before the hearing its state of affairs is there (B.3.3 step 7)
 * @param shortestAdjournment soonest day of the hearing that follows on an adjournment (B.3.3 step 9)
 * @param longestAdjournment latest day of that hearing
 * @param planFollowUpBefore how long before that day the hearing is planned
 * @param followUpWithin how much later than that day the hearing may be
 */
@Validated
@ConfigurationProperties("ketenregie.regiezitting")
record RegiezittingSettings(
        @Name("regelrechter") @DefaultValue @NotNull Set<String> experimentCourts,
        @DefaultValue("P3D") @NotNull Period stateOfAffairsBefore,
        @DefaultValue("P4W") @NotNull Period shortestAdjournment,
        @DefaultValue("P3M") @NotNull Period longestAdjournment,
        @DefaultValue("P2W") @NotNull Period planFollowUpBefore,
        @DefaultValue("P2W") @NotNull Period followUpWithin) {}
