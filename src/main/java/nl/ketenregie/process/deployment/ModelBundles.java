package nl.ketenregie.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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

    /** In the order in which they can be deployed: what a process calls is there before the process is. */
    List<ModelBundle> shipped() {
        Map<String, SortedMap<String, byte[]>> bundles = new TreeMap<>();
        collect("classpath*:processes/**/*.*", MODEL, bundles);
        collect("classpath*:forms/**/*.form", FORM, bundles);
        return calledFirst(bundles.entrySet().stream()
                .map(bundle -> new ModelBundle(bundle.getKey(), bundle.getValue()))
                .toList());
    }

    static List<ModelBundle> calledFirst(List<ModelBundle> bundles) {
        Set<ModelBundle> ordered = new LinkedHashSet<>();
        bundles.forEach(bundle -> place(bundle, bundles, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    private static void place(
            ModelBundle bundle, List<ModelBundle> all, Set<ModelBundle> waiting, Set<ModelBundle> ordered) {
        if (ordered.contains(bundle) || !waiting.add(bundle)) {
            return;
        }
        all.stream()
                .filter(other -> !Collections.disjoint(other.processes(), bundle.calls()))
                .forEach(called -> place(called, all, waiting, ordered));
        ordered.add(bundle);
    }

    private void collect(String pattern, Pattern name, Map<String, SortedMap<String, byte[]>> bundles) {
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
