package nl.ketenregie.cockpit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param alerts limits of numbers; an installation that sets its own replaces all of them */
@Validated
@ConfigurationProperties("ketenregie.metrics")
record AlertSettings(@DefaultValue List<@Valid Kpi> alerts) {}
