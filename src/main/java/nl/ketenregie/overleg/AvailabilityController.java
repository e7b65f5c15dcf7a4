package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenregie.overleg.Availability.Absence;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** When one's own organisation cannot meet; the secretariat also says when a room is closed. */
@RestController
@RequestMapping("/api/v1/beschikbaarheid")
class AvailabilityController {

    private final Availability availability;
    private final Caller caller;

    AvailabilityController(Availability availability, Caller caller) {
        this.availability = availability;
        this.caller = caller;
    }

    /** @param ruimte id of a room; absent for one's own organisation */
    record NewAbsence(@Nullable LocalDateTime van, @Nullable LocalDateTime tot, @Nullable String ruimte) {}

    record AbsenceView(UUID id, LocalDateTime van, LocalDateTime tot, @Nullable String ruimte) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(absence.id(), absence.from(), absence.until(), absence.room());
        }
    }

    @GetMapping
    List<AbsenceView> read() {
        Stream<Absence> own = availability.of(caller.organisation().id()).stream();
        Stream<Absence> rooms = caller.isSecretariat() ? availability.ofRooms().stream() : Stream.empty();
        return Stream.concat(own, rooms).map(AbsenceView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView add(@RequestBody NewAbsence absence) {
        if (absence.van() == null || absence.tot() == null) {
            throw new InvalidInput("van", "Vul in van wanneer tot wanneer.");
        }
        if (absence.ruimte() == null) {
            return AbsenceView.of(availability.block(caller.organisation().id(), absence.van(), absence.tot()));
        }
        if (!caller.isSecretariat()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Alleen het secretariaat kan een ruimte sluiten.");
        }
        return AbsenceView.of(availability.blockRoom(absence.ruimte(), absence.van(), absence.tot()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        boolean removed = availability.free(id, caller.organisation().id())
                || caller.isSecretariat() && availability.freeRoom(id);
        if (!removed) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Deze tijd is er niet, of is niet van uw organisatie.");
        }
    }
}
