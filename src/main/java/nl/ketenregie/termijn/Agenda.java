package nl.ketenregie.termijn;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Component;

/** Due dates for models: {@code ${agenda.uiterlijk('uwv-directe-lijn.ask-uwv')}}. The only bean that expressions see. */
@Component("agenda")
public class Agenda {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Duration BREACH_REPORT = Duration.ofHours(72);
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) werkdag(en)?");

    private final Map<String, Length> lengths;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    Agenda(TermSettings settings, WorkingDays workingDays, PlatformClock clock) {
        this.lengths = settings.agenda().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Length.parse(entry.getKey(), entry.getValue())));
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * End of the last day of an informal term that starts today.
     *
     * @throws IllegalArgumentException when the settings have no such term: becomes an incident that names the key
     */
    public Date uiterlijk(String key) {
        Length length = lengths.get(key);
        if (length == null) {
            throw new IllegalArgumentException("De instelling ketenregie.agenda heeft geen termijn '" + key + "'");
        }
        return endOf(length.from(clock.today(), workingDays));
    }

    /**
     * How long an informal term is on average, from begin to end, to compare with how long a step really took: five working
     * days are a week, and the same day is a day.
     *
     * @return empty when the settings have no such term
     */
    public Optional<Duration> averageLength(String key) {
        return Optional.ofNullable(lengths.get(key)).map(Length::average);
    }

    /**
     * The moment by which a possible breach of personal data has to be reported to the Autoriteit Persoonsgegevens: 72
     * hours after it became known (AVG art. 33 lid 1). Hours count as they are: the Algemene termijnenwet excludes terms in
     * hours (art. 4).
     */
    public Date meldingDatalek() {
        return Date.from(clock.instant().plus(BREACH_REPORT));
    }

    /** End of a day that a variable holds as {@code jjjj-mm-dd}. */
    public Date eindVan(String day) {
        return endOf(LocalDate.parse(day));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(PlatformClock.ZONE).toInstant());
    }

    private record Length(int days, Period period) {

        private static final double DAYS_IN_A_MONTH = 365.25 / 12;

        static Length parse(String key, String text) {
            Matcher workingDays = WORKING_DAYS.matcher(text);
            try {
                return workingDays.matches()
                        ? new Length(Integer.parseInt(workingDays.group(1)), Period.ZERO)
                        : new Length(0, Period.parse(text));
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "De instelling ketenregie.agenda." + key + " moet '3 werkdagen' of een periode als 'P6W' zijn",
                        e);
            }
        }

        Duration average() {
            if (period.isZero()) {
                return days == 0
                        ? Duration.ofDays(1)
                        : Duration.ofDays(7).multipliedBy(days).dividedBy(5);
            }
            return Duration.ofDays(Math.round(period.toTotalMonths() * DAYS_IN_A_MONTH) + period.getDays());
        }

        LocalDate from(LocalDate today, WorkingDays calendar) {
            return period.isZero() ? calendar.plus(today, days) : today.plus(period);
        }
    }
}
