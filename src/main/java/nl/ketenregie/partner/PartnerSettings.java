package nl.ketenregie.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who takes part, from the partner file of this installation ({@code ketenregie.partner}).
 *
 * @param municipalities names by CBS code
 */
@Validated
@ConfigurationProperties("ketenregie.partner")
record PartnerSettings(
        @DefaultValue @NotNull Map<String, String> municipalities,
        @DefaultValue @NotNull List<@Valid Organisation> organisations) {}
