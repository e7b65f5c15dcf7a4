package nl.ketenregie.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the bundles that this version of the product ships. */
@Component
class ModelBundles {

    private static final Pattern MODEL =
            Pattern.compile(".*?(processes/(?:shared/)?([a-z0-9-]+)/[a-z0-9-]+\\.(?:bpmn|dmn))$");
    private static final Pattern FORM = Pattern.compile(".*?(forms/([a-z0-9-]+)/[a-z0-9-]+\\.form)$");

    private final ResourcePatternResolver resources;

    ModelBundles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** In the order of their names; building blocks and pilots alike. */
    List<ModelBundle> shipped() {
        Map<String, Map<String, byte[]>> bundles = new TreeMap<>();
        collect("classpath*:processes/**/*.*", MODEL, bundles);
        collect("classpath*:forms/**/*.form", FORM, bundles);
        return bundles.entrySet().stream()
                .map(bundle -> new ModelBundle(bundle.getKey(), bundle.getValue()))
                .toList();
    }

    private void collect(String pattern, Pattern name, Map<String, Map<String, byte[]>> bundles) {
        try {
            for (Resource resource : resources.getResources(pattern)) {
                Matcher matcher = name.matcher(resource.getURL().getPath());
                if (matcher.matches()) {
                    bundles.computeIfAbsent(matcher.group(2), slug -> new TreeMap<>())
                            .put(matcher.group(1), resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De meegeleverde modellen zijn niet te lezen", e);
        }
    }
}
