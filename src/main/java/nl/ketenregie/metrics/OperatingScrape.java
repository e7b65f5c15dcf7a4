package nl.ketenregie.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.metrics.OperatingNumbers.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives Prometheus the operating numbers. Several scrapers at once cost one reading, and a source that fails is missing from
 * the answer, with {@code ketenregie_numbers_readable} at 0, without taking the other numbers along.
 */
@Component
class OperatingScrape implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(OperatingScrape.class);

    private final ObjectProvider<OperatingNumbers> sources;
    private final Duration keptFor;
    private @Nullable MetricSnapshots kept;
    private long readAt;

    OperatingScrape(
            ObjectProvider<PrometheusRegistry> prometheus,
            ObjectProvider<OperatingNumbers> sources,
            @Value("${ketenregie.metrics.numbers-kept-for:PT10S}") Duration keptFor) {
        this.sources = sources;
        this.keptFor = keptFor;
        prometheus.ifAvailable(registry -> registry.register(this));
    }

    @Override
    public synchronized MetricSnapshots collect() {
        MetricSnapshots known = kept;
        // how old a reading is has nothing to do with the platform's clock, which may stand still
        if (known != null && System.nanoTime() - readAt < keptFor.toNanos()) {
            return known;
        }
        MetricSnapshots read = snapshots(read());
        kept = read;
        readAt = System.nanoTime();
        return read;
    }

    private List<Reading> read() {
        List<Reading> all = new ArrayList<>();
        sources.orderedStream().forEach(source -> {
            double readable = 1;
            try {
                all.addAll(source.read());
            } catch (RuntimeException e) {
                readable = 0;
                LOG.warn("De cijfers over {} zijn nu niet te lezen", source.source(), e);
            }
            all.add(new Reading(
                    "ketenregie_numbers_readable",
                    "1 when the numbers of this source could be read",
                    Map.of("source", source.source()),
                    readable));
        });
        return all;
    }

    private static MetricSnapshots snapshots(List<Reading> readings) {
        Map<String, GaugeSnapshot.Builder> gauges = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Labels labels = Labels.EMPTY;
            for (Map.Entry<String, String> label : reading.labels().entrySet()) {
                labels = labels.add(label.getKey(), label.getValue());
            }
            gauges.computeIfAbsent(
                            reading.name(),
                            name -> GaugeSnapshot.builder().name(name).help(reading.help()))
                    .dataPoint(GaugeDataPointSnapshot.builder()
                            .labels(labels)
                            .value(reading.value())
                            .build());
        }
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        gauges.values().forEach(gauge -> all.metricSnapshot(gauge.build()));
        return all.build();
    }
}
