package nl.ketenregie.termijn;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rates amounts of the penalty payment that came after this version of the platform, or that correct it; same
 *     layout as {@code termijn/dwangsom.yaml}
 */
@ConfigurationProperties("ketenregie.dwangsom")
record PenaltySettings(@DefaultValue List<PenaltyRate> rates) {}
