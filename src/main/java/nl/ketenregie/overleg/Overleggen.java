package nl.ketenregie.overleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Plans, moves, cancels and keeps meetings. */
@Service
public class Overleggen {

    public Overleg open(NewOverleg asked) {
        throw new UnsupportedOperationException();
    }

    public Overleg get(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Overleg> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Overleg> findLatestOf(UUID subjectId) {
        throw new UnsupportedOperationException();
    }

    public List<LocalDateTime> proposeMoments(UUID id, LocalDate from, int most) {
        throw new UnsupportedOperationException();
    }

    public void setMoment(UUID id, LocalDateTime moment) {
        throw new UnsupportedOperationException();
    }

    public void move(UUID id, LocalDateTime moment) {
        throw new UnsupportedOperationException();
    }

    public void cancel(UUID id) {
        throw new UnsupportedOperationException();
    }

    public void leave(UUID id, String role) {
        throw new UnsupportedOperationException();
    }

    public void reply(UUID id, String organisationId, Reply reply) {
        throw new UnsupportedOperationException();
    }

    public void recordAttendance(UUID id, Collection<String> roles) {
        throw new UnsupportedOperationException();
    }

    public void setAgenda(UUID id, List<AgendaItem> items) {
        throw new UnsupportedOperationException();
    }

    public List<AgendaItem> agenda(UUID id) {
        throw new UnsupportedOperationException();
    }

    public void adoptMinutes(UUID id) {
        throw new UnsupportedOperationException();
    }
}
