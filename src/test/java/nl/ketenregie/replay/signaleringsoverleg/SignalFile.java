package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file with the signals and the meetings of one table. A name that nobody knows is a mistake in the file. */
record SignalFile(String gemeente, List<ReplayMeeting> overleggen, List<ReplaySignal> signalen) {

    private static final String SIGNALS = "signalen";

    private static final Timing TIMING = new Timing();

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static boolean isOne(Path file) throws IOException {
        return JSON.readTree(Files.readString(file)).has(SIGNALS);
    }

    /** @throws IllegalArgumentException when the file cannot be replayed */
    static SignalFile read(Path file) throws IOException {
        SignalFile read = JSON.readValue(Files.readString(file), SignalFile.class);
        List<String> faults = read.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("bad input: " + String.join("; ", faults));
        }
        read.expectNothingElse();
        return read;
    }

    private List<String> faults() {
        if (gemeente == null || overleggen == null || signalen == null || signalen.isEmpty()) {
            return List.of("without gemeente, overleggen or signalen");
        }
        List<String> faults = new ArrayList<>();
        Set<String> meetings = overleggen.stream().map(ReplayMeeting::id).collect(Collectors.toSet());
        Set<String> signals = signalen.stream().map(ReplaySignal::id).collect(Collectors.toSet());
        if (meetings.size() + signals.size() < overleggen.size() + signalen.size()) {
            faults.add("an id occurs twice");
        }
        for (ReplaySignal one : signalen) {
            if (Stream.of(one.op(), one.melder(), one.thema(), one.beschrijving(), one.redactie(), one.weg())
                            .anyMatch(value -> value == null)
                    || one.verwacht() == null) {
                faults.add(one.id() + ": without op, melder, thema, beschrijving, redactie, weg or verwacht");
            }
            if (Stream.of(one.op(), one.verloop().ingetrokkenOp()).anyMatch(SignalFile::isDayOff)) {
                faults.add(one.id() + ": nobody works on that day");
            }
            if (!meetings.containsAll(one.meetings())
                    || (one.koppelAan() != null && !signals.contains(one.koppelAan()))) {
                faults.add(one.id() + ": names a meeting or a signal that is not there");
            }
        }
        for (ReplayMeeting one : overleggen) {
            if (Stream.of(one.gevraagdOp(), one.verzetOp(), one.geannuleerdOp(), one.vertrektOp())
                    .anyMatch(SignalFile::isDayOff)) {
                faults.add(one.id() + ": nobody works on that day");
            }
            long beginnings = Stream.of(one.gevraagdOp(), one.na(), one.spoedVoor())
                    .filter(value -> value != null)
                    .count();
            if (beginnings != 1 || one.verwacht() == null || (one.tijd() == null && one.voorstel() == null)) {
                faults.add(one.id() + ": needs verwacht, tijd or voorstel, and one of gevraagdOp, na and spoedVoor");
            }
        }
        return faults;
    }

    /** What the file does not speak of must not happen. */
    private void expectNothingElse() {
        signalen.forEach(one -> SignalFindings.FIELDS.stream()
                .filter(field -> !one.verwacht().has(field))
                .forEach(one.verwacht()::putNull));
        overleggen.forEach(one -> MeetingFindings.FIELDS.stream()
                .filter(field -> !one.verwacht().has(field))
                .forEach(one.verwacht()::putNull));
    }

    private static boolean isDayOff(LocalDate day) {
        return day != null && !TIMING.isWorkingDay(day);
    }

    static JsonNode tree(String text) throws IOException {
        return JSON.readTree(text);
    }
}
