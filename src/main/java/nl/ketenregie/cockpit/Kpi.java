package nl.ketenregie.cockpit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A number about a process that may not get worse than its limit, as the settings name it.
 *
 * @param code short name that never changes: with it and the period an alert is given once
 * @param process key of a process that is deployed
 * @param limit in the unit of the measure: days or percent
 * @param source where the limit comes from; when nobody agreed on it, "nog te bevestigen"
 */
record Kpi(
        @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String code,
        @NotBlank String process,
        @NotNull KpiMeasure measure,
        @PositiveOrZero double limit,
        @DefaultValue("maand") @NotNull KpiPeriod period,
        @DefaultValue("nog te bevestigen") @NotBlank String source) {}
