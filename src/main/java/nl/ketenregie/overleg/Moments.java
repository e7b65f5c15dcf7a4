package nl.ketenregie.overleg;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.WorkingDays;
import org.springframework.stereotype.Component;

/** Finds moments at which the room and everybody at the table are free, and refuses moments at which they are not. */
@Component
class Moments {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** Outside these hours a chosen moment is a mistake in typing. */
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    private static final LocalTime LATEST = LocalTime.of(22, 0);

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int URGENT_WORKING_DAYS = 2;
    private static final int SEARCHED_WORKING_DAYS = 60;

    private final Occupation occupation;
    private final WorkingDays workingDays;
    private final PlatformClock clock;
    private final OverlegSettings settings;
    private final Partners partners;

    Moments(
            Occupation occupation,
            WorkingDays workingDays,
            PlatformClock clock,
            OverlegSettings settings,
            Partners partners) {
        this.occupation = occupation;
        this.workingDays = workingDays;
        this.clock = clock;
        this.settings = settings;
        this.partners = partners;
    }

    /** At most one moment in a morning and one in an afternoon, so that there is something to choose. */
    List<LocalDateTime> propose(Overleg meeting, LocalDate from, int most) {
        LocalDate today = clock.today();
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate start = meeting.urgent() ? today : first;
        int length = meeting.urgent() ? URGENT_WORKING_DAYS : SEARCHED_WORKING_DAYS;
        return free(
                        meeting,
                        workingDays(start, length).stream()
                                .filter(day -> !day.isBefore(first))
                                .toList())
                .limit(most)
                .toList();
    }

    /** This very moment if it is free, so that people keep their hour; otherwise the first one from that day on. */
    Optional<LocalDateTime> firstFrom(Overleg meeting, LocalDateTime wanted) {
        LocalDate day = wanted.toLocalDate();
        return isWorkingDay(day)
                        && occupation
                                .of(meeting, wanted, wanted.plusMinutes(meeting.minutes()))
                                .isEmpty()
                ? Optional.of(wanted)
                : free(meeting, workingDays(day, SEARCHED_WORKING_DAYS)).findFirst();
    }

    private Stream<LocalDateTime> free(Overleg meeting, List<LocalDate> days) {
        if (days.isEmpty()) {
            return Stream.empty();
        }
        List<Busy> taken = occupation.of(
                meeting,
                days.get(0).atStartOfDay(),
                days.get(days.size() - 1).plusDays(1).atStartOfDay());
        return days.stream()
                .flatMap(day -> Stream.of(
                        firstFree(meeting, taken, day.atTime(OPENING), day.atTime(NOON)),
                        firstFree(meeting, taken, day.atTime(NOON), day.atTime(CLOSING))))
                .flatMap(Optional::stream);
    }

    /** @throws InvalidInput when the meeting cannot begin then */
    void check(Overleg meeting, LocalDateTime begin) {
        LocalDateTime end = begin.plusMinutes(meeting.minutes());
        if (begin.isBefore(now())) {
            throw refusal("Dit moment ligt in het verleden; kies een later moment.");
        }
        if (begin.toLocalTime().isBefore(EARLIEST)
                || end.isAfter(begin.toLocalDate().atTime(LATEST))) {
            throw refusal("Een overleg begint niet voor 7.00 uur en eindigt niet na 22.00 uur; kies een ander moment.");
        }
        occupation.of(meeting, begin, end).stream().findFirst().ifPresent(busy -> {
            throw refusal(explanation(busy));
        });
    }

    private String explanation(Busy busy) {
        String when = DutchTimes.period(busy.from(), busy.until());
        if (busy.organisation() == null) {
            return "De ruimte '" + settings.nameOfRoom(busy.room()).orElse("") + "' is bezet op " + when
                    + "; kies een ander moment of een andere ruimte.";
        }
        String name = partners.find(busy.organisation()).map(Organisation::name).orElse(busy.organisation());
        return name + " is niet beschikbaar op " + when + "; kies een ander moment.";
    }

    /** Today, if it is one, and the working days after it. */
    private List<LocalDate> workingDays(LocalDate from, int after) {
        return IntStream.rangeClosed(0, after)
                .mapToObj(number -> workingDays.plus(from, number))
                .filter(this::isWorkingDay)
                .toList();
    }

    private boolean isWorkingDay(LocalDate day) {
        return workingDays.between(day.minusDays(1), day) == 1;
    }

    private Optional<LocalDateTime> firstFree(
            Overleg meeting, List<Busy> taken, LocalDateTime from, LocalDateTime until) {
        return Stream.iterate(from, begin -> begin.plus(STEP))
                .takeWhile(begin -> !begin.plusMinutes(meeting.minutes()).isAfter(until))
                .filter(begin -> begin.isAfter(now()))
                .filter(begin ->
                        taken.stream().noneMatch(busy -> busy.overlaps(begin, begin.plusMinutes(meeting.minutes()))))
                .findFirst();
    }

    boolean hasBegun(Overleg meeting) {
        return meeting.begin() != null && !meeting.begin().isAfter(now());
    }

    boolean isOver(Overleg meeting) {
        return meeting.status() == Overleg.Status.AFGESLOTEN
                || meeting.end().map(end -> !end.isAfter(now())).orElse(false);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), PlatformClock.ZONE);
    }

    private static InvalidInput refusal(String message) {
        return new InvalidInput("andersOp", message);
    }
}
