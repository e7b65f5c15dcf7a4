package nl.ketenregie.process.deployment;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param replaceOwnersVersion whether the shipped models replace versions that process owners deployed from Modeler
 * @param replaceOwnersVersionOf the same, for these bundles only
 */
@ConfigurationProperties("ketenregie.models")
record ModelSettings(
        @DefaultValue("false") boolean replaceOwnersVersion, @DefaultValue Set<String> replaceOwnersVersionOf) {

    boolean replaces(String slug) {
        return replaceOwnersVersion || replaceOwnersVersionOf.contains(slug);
    }
}
