package nl.ketenregie.notification;

import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The messages that models can send, by the name of their delegate. */
@Configuration
class MessageDelegates {

    private static final ProcessVariable<String> HANDLER = ProcessVariable.of("behandelaar", String.class);
    private static final ProcessVariable<String> RECEIVER = ProcessVariable.of("ontvanger", String.class);
    private static final ProcessVariable<String> OWNER = ProcessVariable.of("eigenaar", String.class);
    private static final String COORDINATOR = "coordinator";
    private static final String DUTY = "piketdienst";

    private final Notifications notifications;
    private final Partners partners;

    MessageDelegates(Notifications notifications, Partners partners) {
        this.notifications = notifications;
        this.partners = partners;
    }

    @Bean
    JavaDelegate warnHandlerDelegate() {
        return message(NotificationKind.TERM_NEAR, HANDLER::get);
    }

    @Bean
    JavaDelegate warnCoordinatorDelegate() {
        return message(NotificationKind.ATTENTION_NEEDED, execution -> COORDINATOR);
    }

    @Bean
    JavaDelegate pageDutyPersonDelegate() {
        return message(NotificationKind.CASE_ACUTE, execution -> DUTY);
    }

    @Bean
    JavaDelegate remindReceiverDelegate() {
        return message(NotificationKind.HANDOVER_WAITING, RECEIVER::get);
    }

    @Bean
    JavaDelegate remindUwvDelegate() {
        return message(NotificationKind.ANSWER_OVERDUE, execution -> "uwv-contactpersoon");
    }

    @Bean
    JavaDelegate remindDepartmentDelegate() {
        return message(NotificationKind.ANSWER_OVERDUE, execution -> "gemeente-uitvoering");
    }

    @Bean
    JavaDelegate notifyReporterDelegate() {
        return message(NotificationKind.FEEDBACK_READY, CaseVariables.REPORTER::get);
    }

    @Bean
    JavaDelegate remindOwnerDelegate() {
        return message(NotificationKind.AGREEMENT_NEAR, OWNER::get);
    }

    @Bean
    JavaDelegate remindOwnerAgainDelegate() {
        return message(NotificationKind.AGREEMENT_DUE, OWNER::get);
    }

    private JavaDelegate message(NotificationKind kind, MessageDelegate.Addressee addressee) {
        return new MessageDelegate(notifications, partners, kind, addressee);
    }
}
