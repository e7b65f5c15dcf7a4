package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param agenda informal terms by key ({@code <proces>.<formulier>}): "3 werkdagen" or an ISO period such as "P6W". They
 *     are agreements between partners, not law, so an installation may tune them.
 * @param decreedDays days that a royal decree equates with a holiday (Algemene termijnenwet art. 3 lid 3)
 */
@ConfigurationProperties("ketenregie")
record TermSettings(@DefaultValue Map<String, String> agenda, @DefaultValue Set<LocalDate> decreedDays) {}
