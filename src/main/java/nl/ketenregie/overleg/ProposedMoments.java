package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.process.TaskAccess;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The proposed moments in the form in which somebody chooses one: with the day of the week, as people say it. */
@Component
@Order(0)
class ProposedMoments implements FormFilling {

    private static final Pattern FORM = Pattern.compile("-choose-([a-z]+-)?moment$");

    private final TaskAccess tasks;

    ProposedMoments(TaskAccess tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        Map<String, Object> proposals = new HashMap<>();
        if (FORM.matcher(form.form()).find()) {
            OverlegProcess.PROPOSALS.forEach(proposal -> tasks.findFact(form.taskId(), proposal)
                    .map(LocalDateTime::parse)
                    .ifPresent(moment -> proposals.put(proposal.name(), DutchTimes.moment(moment))));
        }
        return proposals;
    }
}
