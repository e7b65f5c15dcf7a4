package nl.ketenregie.pilot.huisvanhetrecht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.process.CaseContent;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier says about the days of a threat: the last that was said of each. When the duty person settled a threat,
 * only what was said then and later counts.
 *
 * @param evictionOn day of the eviction, when known
 * @param shutOffOn day on which gas, electricity, water or heating is shut off, when known
 * @param servedOn day on which the bailiff brought the order to leave, when known
 */
record Threat(@Nullable LocalDate evictionOn, @Nullable LocalDate shutOffOn, @Nullable LocalDate servedOn) {

    private static final Threat UNKNOWN = new Threat(null, null, null);

    static Threat in(List<Contribution> dossier) {
        Threat threat = UNKNOWN;
        for (Contribution one : dossier) {
            threat = threat.after(one);
        }
        return threat;
    }

    private Threat after(Contribution said) {
        Threat before = said.form().equals(HuisVanHetRechtProcess.AVERT_FORM) ? new Threat(null, null, servedOn) : this;
        return new Threat(
                day(said, HuisVanHetRechtProcess.EVICTION_ON).orElse(before.evictionOn),
                day(said, HuisVanHetRechtProcess.SHUT_OFF_ON).orElse(before.shutOffOn),
                day(said, HuisVanHetRechtProcess.SERVED_ON).orElse(before.servedOn));
    }

    boolean hasDay() {
        return evictionOn != null || shutOffOn != null;
    }

    /** First day on which the threat is acute; empty when no day is known. */
    Optional<LocalDate> redFrom(HuisVanHetRechtSettings settings) {
        return Stream.of(
                        Optional.ofNullable(evictionOn).map(day -> day.minusDays(settings.redBeforeEviction())),
                        Optional.ofNullable(shutOffOn).map(day -> day.minusDays(settings.redBeforeShutOff())))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(Contribution said, String question) {
        return said.fields().stream()
                .filter(field -> field.key().equals(question))
                .map(CaseContent.Field::value)
                .filter(value -> !value.isBlank())
                .map(LocalDate::parse)
                .findFirst();
    }
}
