package nl.ketenregie.pilot.premediation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The informal thresholds of pre-mediation. They are design choices (B.2.2, B.2.5 and data dictionary I.2), so partners
 * may tune them; due dates of tasks are in {@code ketenregie.agenda}.
 *
 * @param callAttempts how often a resident is called before a letter goes
 * @param callWithin working days between the first and the last attempt
 * @param talkWithin working days within which a three-way talk is planned
 * @param adjournWeeks how long both sides may adjourn a talk at most
 */
@Validated
@ConfigurationProperties("ketenregie.pre-mediation")
record PreMediationSettings(
        @DefaultValue("3") @Min(2) @Max(10) int callAttempts,
        @DefaultValue("5") @Min(1) @Max(20) int callWithin,
        @DefaultValue("10") @Min(1) @Max(30) int talkWithin,
        @DefaultValue("4") @Min(1) @Max(12) int adjournWeeks) {

    /**
     * Working days from an attempt to the next, so that together they span {@link #callWithin}.
     *
     * @param attempt number of the attempt that was made, from 1
     */
    int daysAfter(int attempt) {
        return dayOf(attempt + 1) - dayOf(attempt);
    }

    /** Half days are rounded up. */
    private int dayOf(int attempt) {
        int gaps = callAttempts - 1;
        return (2 * (attempt - 1) * callWithin + gaps) / (2 * gaps);
    }
}
