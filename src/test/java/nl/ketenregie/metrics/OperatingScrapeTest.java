package nl.ketenregie.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What Prometheus gets costs little, however often it asks, and one source that fails does not take the others along. */
class OperatingScrapeTest {

    private final AtomicInteger read = new AtomicInteger();
    private final PrometheusRegistry prometheus = new PrometheusRegistry();

    @Test
    void askingTwiceInAMomentReadsOnce() {
        OperatingScrape scrape = scrape(Duration.ofMinutes(1), counting());
        scrape.collect();
        scrape.collect();
        assertThat(read).hasValue(1);
    }

    @Test
    void askingLaterReadsAgain() {
        OperatingScrape scrape = scrape(Duration.ZERO, counting());
        scrape.collect();
        scrape.collect();
        assertThat(read).hasValue(2);
    }

    @Test
    void aSourceThatFailsIsToldAndTheOthersAreThere() {
        scrape(Duration.ZERO, counting(), failing());
        assertThat(value("ketenregie_example", "part", "one")).isEqualTo(7);
        assertThat(value("ketenregie_numbers_readable", "source", "example")).isEqualTo(1);
        assertThat(value("ketenregie_numbers_readable", "source", "broken")).isZero();
    }

    private OperatingScrape scrape(Duration keptFor, OperatingNumbers... sources) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("prometheus", prometheus);
        Stream.of(sources).forEach(source -> beans.addBean(source.source(), source));
        return new OperatingScrape(
                beans.getBeanProvider(PrometheusRegistry.class),
                beans.getBeanProvider(OperatingNumbers.class),
                keptFor);
    }

    private double value(String name, String label, String labelValue) {
        return prometheus.scrape().stream()
                .filter(metric -> metric.getMetadata().getName().equals(name))
                .flatMap(metric -> ((GaugeSnapshot) metric).getDataPoints().stream())
                .filter(point -> labelValue.equals(point.getLabels().get(label)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private OperatingNumbers counting() {
        return source("example", () -> {
            read.incrementAndGet();
            return List.of(new OperatingNumbers.Reading("ketenregie_example", "Example", Map.of("part", "one"), 7));
        });
    }

    private static OperatingNumbers failing() {
        return source("broken", () -> {
            throw new IllegalStateException("the database does not answer");
        });
    }

    private static OperatingNumbers source(
            String name, java.util.function.Supplier<List<OperatingNumbers.Reading>> read) {
        return new OperatingNumbers() {
            @Override
            public String source() {
                return name;
            }

            @Override
            public List<Reading> read() {
                return read.get();
            }
        };
    }
}
