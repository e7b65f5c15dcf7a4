package nl.ketenregie.termijn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Reads a file of the law in {@code termijn/}; a key that nobody knows stops the start. */
final class TermFile {

    private TermFile() {}

    static <T> T read(String name, Class<T> type) {
        List<PropertySource<?>> content;
        try {
            content = new YamlPropertySourceLoader().load(name, new ClassPathResource("termijn/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(content))
                .bind("", Bindable.of(type), strictly())
                .orElseThrow(() -> new IllegalStateException("Het bestand termijn/" + name + " is leeg."));
    }

    private static BindHandler strictly() {
        return new NoUnboundElementsBindHandler(BindHandler.DEFAULT);
    }
}
