package nl.ketenregie.pilot.signaleringsoverleg;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Agreements of the table about itself. Design choices: no agenda format or term of practice was published (B.1.1).
 *
 * @param participants roles that are asked to an urgent meeting, besides chair and secretariat
 * @param urgentMinutes how long an urgent meeting takes
 * @param place where meetings are that nobody chose a place for
 */
@Validated
@ConfigurationProperties("ketenregie.signaleringsoverleg")
record SignaleringsoverlegSettings(
        @DefaultValue({
                    "juridisch-loket",
                    "sociaal-raadslieden",
                    "advocaat",
                    "gemeente-uitvoering",
                    "gemeente-beleid",
                    "uwv-contactpersoon"
                })
                @NotEmpty
                List<String> participants,
        @DefaultValue("45") @Min(15) @Max(240) int urgentMinutes,
        @DefaultValue("online") @NotBlank String place) {}
