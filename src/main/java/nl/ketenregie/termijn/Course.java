package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was recorded about a term, as the clock understands it. */
final class Course {

    /** The clock explains dates to everybody who sees the case; why people set a day is for who leads it. */
    private static final String REASON = "die staat bij de wijzigingen van deze termijn";

    private Course() {}

    static List<TermChange> changes(List<RecordedChange> records) {
        List<TermChange> changes = new ArrayList<>();
        for (RecordedChange record : records) {
            if (record.kind() == RecordedChange.Kind.EINDE_OPSCHORTING) {
                endLastPause(changes, until(record));
            } else {
                changes.add(change(record));
            }
        }
        return List.copyOf(changes);
    }

    /** The pause that would still last on this day. */
    static Optional<TermChange.Suspension> findPauseOn(LocalDate day, List<RecordedChange> records) {
        return changes(records).stream()
                .filter(TermChange.Suspension.class::isInstance)
                .map(TermChange.Suspension.class::cast)
                .filter(pause -> pause.until().isAfter(day) && !pause.askedOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private static void endLastPause(List<TermChange> changes, LocalDate until) {
        for (int position = changes.size() - 1; position >= 0; position--) {
            if (changes.get(position) instanceof TermChange.Suspension pause
                    && pause.until().isAfter(until)
                    && !pause.askedOn().isAfter(until)) {
                changes.set(position, new TermChange.Suspension(pause.askedOn(), until, pause.article()));
                return;
            }
        }
    }

    private static TermChange change(RecordedChange record) {
        String article = Objects.requireNonNullElse(record.article(), "");
        return switch (record.kind()) {
            case OPSCHORTING -> new TermChange.Suspension(day(record), until(record), article);
            case VERDAGING -> new TermChange.Deferral(day(record), Objects.requireNonNull(record.weeks()), article);
            case UITSTEL -> new TermChange.Postponement(until(record), article);
            case AFWIJKING -> new TermChange.Override(until(record), REASON);
            case EINDE_OPSCHORTING -> throw new IllegalArgumentException("Een einde is geen wijziging op zich");
        };
    }

    private static LocalDate day(RecordedChange record) {
        return Objects.requireNonNull(record.day());
    }

    private static LocalDate until(RecordedChange record) {
        return Objects.requireNonNull(record.until());
    }
}
