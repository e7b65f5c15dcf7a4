package nl.ketenregie.pilot.regiezitting;

import java.util.function.Function;
import nl.ketenregie.notification.NotificationKind;
import nl.ketenregie.notification.Notifications;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The messages of this pilot, by the name of their delegate. None says what the case is about. */
@Configuration
class HearingMessageDelegates {

    private final Notifications notifications;
    private final Partners partners;

    HearingMessageDelegates(Notifications notifications, Partners partners) {
        this.notifications = notifications;
        this.partners = partners;
    }

    @Bean
    JavaDelegate notifyCounterpartyDelegate() {
        return message(NotificationKind.QUESTION_WAITING, execution -> RegiezittingProcess.COUNTERPARTY);
    }

    @Bean
    JavaDelegate askRepairDelegate() {
        return message(NotificationKind.QUESTION_WAITING, execution -> RegiezittingProcess.LEAD);
    }

    @Bean
    JavaDelegate remindCourtDelegate() {
        return message(NotificationKind.ANSWER_OVERDUE, execution -> RegiezittingProcess.REGISTRY);
    }

    @Bean
    JavaDelegate remindDirectorDelegate() {
        return message(NotificationKind.ANSWER_OVERDUE, RegiezittingProcess.DIRECTOR::get);
    }

    @Bean
    JavaDelegate alertCourtDelegate() {
        return message(NotificationKind.URGENT_REQUEST, execution -> RegiezittingProcess.REGISTRY);
    }

    /** The activity instance makes the key: a retry of the same step is the same message, a next time is a new one. */
    private JavaDelegate message(NotificationKind kind, Function<DelegateExecution, String> addressee) {
        return execution -> notifications.send(
                kind + ":" + execution.getActivityInstanceId(),
                partners.getFulfilment(addressee.apply(execution), CaseVariables.MUNICIPALITY.get(execution))
                        .organisation(),
                kind,
                CaseVariables.CASE_NUMBER.get(execution));
    }
}
