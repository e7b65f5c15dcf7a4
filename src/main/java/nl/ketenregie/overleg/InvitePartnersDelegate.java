package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import nl.ketenregie.process.TimerMoment;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Partners uitnodigen": the invitation, or the update after a move, and the moments that the process waits for. */
@Component
class InvitePartnersDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Moments moments;
    private final WorkingDays workingDays;
    private final OverlegSettings settings;

    InvitePartnersDelegate(Overleggen overleggen, Moments moments, WorkingDays workingDays, OverlegSettings settings) {
        this.overleggen = overleggen;
        this.moments = moments;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overleg meeting = overleggen.invite(
                overleggen.getLatestOf(execution.getProcessBusinessKey()).id());
        LocalDateTime begin = Objects.requireNonNull(meeting.begin());
        OverlegProcess.BEGIN.set(execution, TimerMoment.of(begin));
        OverlegProcess.END.set(execution, TimerMoment.of(begin.plusMinutes(meeting.minutes())));
        OverlegProcess.AGENDA_CLOSES.set(execution, TimerMoment.of(agendaCloses(meeting, begin)));
    }

    private LocalDateTime agendaCloses(Overleg meeting, LocalDateTime begin) {
        LocalTime time = begin.toLocalTime();
        LocalDateTime closes = meeting.urgent()
                ? workingDays.minus(begin.toLocalDate(), 1).atTime(time)
                : begin.minus(settings.agendaCloses());
        return closes.isBefore(moments.now()) ? moments.now() : closes;
    }
}
