package nl.ketenregie.cockpit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Dimension;
import nl.ketenregie.metrics.Histogram;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;

/** What a limit can be put on. The constants are Dutch because settings name them. */
enum KpiMeasure {
    /** Days that nine of ten ended cases took at most. */
    DOORLOOPTIJD_P90("Doorlooptijd van negen van de tien zaken", "zaken", false, Measure.CASE) {
        @Override
        Optional<Result> of(List<Cell> cells, Partners partners) {
            return days(cells);
        }
    },
    /** Days that nine of ten steps waited at most after another organisation had done its step. */
    WACHTTIJD_TUSSEN_ORGANISATIES_P90("Wachttijd tussen organisaties", "overgangen", false, Measure.PAIR) {
        @Override
        Optional<Result> of(List<Cell> cells, Partners partners) {
            return days(cells.stream()
                    .filter(cell -> !organisation(cell.at(Dimension.TEAM), partners)
                            .equals(organisation(cell.at(Dimension.OTHER_TEAM), partners)))
                    .toList());
        }
    },
    /** Percent of the statutory terms that were kept or missed. */
    TERMIJNEN_GEHAALD("Aandeel wettelijke termijnen dat is gehaald", "termijnen", true, Measure.TERM) {
        @Override
        Optional<Result> of(List<Cell> cells, Partners partners) {
            return share(cells, Set.of("gehaald"), Set.of("gehaald", "verstreken"));
        }
    },
    /** Percent of the hand-overs that came back. */
    OVERDRACHTEN_TERUGGEGEVEN("Aandeel overdrachten dat is teruggegeven", "overdrachten", false, Measure.HANDOVER) {
        @Override
        Optional<Result> of(List<Cell> cells, Partners partners) {
            return share(cells, Set.of("teruggegeven"), Set.of());
        }
    };

    private static final double NINE_OF_TEN = 0.9;

    private final String label;
    private final String counted;
    private final boolean higherIsBetter;
    private final Measure measure;

    KpiMeasure(String label, String counted, boolean higherIsBetter, Measure measure) {
        this.label = label;
        this.counted = counted;
        this.higherIsBetter = higherIsBetter;
        this.measure = measure;
    }

    /**
     * @param cells of {@link #measure()}, by {@link #dimensions()}
     * @return empty when there is nothing to measure
     */
    abstract Optional<Result> of(List<Cell> cells, Partners partners);

    /** @param value in days or percent */
    record Result(double value, long count) {}

    /** What it is measured with. */
    Measure measure() {
        return measure;
    }

    Set<Dimension> dimensions() {
        return switch (measure) {
            case PAIR -> EnumSet.of(Dimension.TEAM, Dimension.OTHER_TEAM);
            case TERM, HANDOVER -> EnumSet.of(Dimension.OUTCOME);
            default -> Set.of();
        };
    }

    String label() {
        return label;
    }

    /** What was counted: "zaken". */
    String counted() {
        return counted;
    }

    boolean isOver(double value, double limit) {
        return higherIsBetter ? value < limit : value > limit;
    }

    /** "42 dagen", "12,5 %". */
    String text(double value) {
        boolean days = this == DOORLOOPTIJD_P90 || this == WACHTTIJD_TUSSEN_ORGANISATIES_P90;
        String number =
                String.format(Locale.forLanguageTag("nl"), "%.1f", value).replaceFirst(",0$", "");
        return number + (!days ? " %" : number.equals("1") ? " dag" : " dagen");
    }

    /** A team that no longer takes part is an organisation of its own. */
    private static String organisation(String team, Partners partners) {
        return partners.findByGroups(List.of(team)).map(Organisation::id).orElse(team);
    }

    private static Optional<Result> days(List<Cell> cells) {
        Histogram all = new Histogram();
        cells.forEach(cell -> all.add(cell.durations()));
        return all.percentile(NINE_OF_TEN)
                .map(duration -> new Result(
                        duration.toMinutes() / (double) Duration.ofDays(1).toMinutes(), all.total()));
    }

    /** @param among only these outcomes count; empty for all */
    private static Optional<Result> share(List<Cell> cells, Set<String> wanted, Set<String> among) {
        long all = 0;
        long found = 0;
        for (Cell cell : cells) {
            String outcome = cell.at(Dimension.OUTCOME);
            if (among.isEmpty() || among.contains(outcome)) {
                all += cell.count();
                found += wanted.contains(outcome) ? cell.count() : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new Result(100.0 * found / all, all));
    }
}
