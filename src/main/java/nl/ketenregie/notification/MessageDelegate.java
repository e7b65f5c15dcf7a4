package nl.ketenregie.notification;

import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends one kind of message to the organisation that fulfils a role in the case. */
class MessageDelegate implements JavaDelegate {

    private final Notifications notifications;
    private final Partners partners;
    private final NotificationKind kind;
    private final Addressee addressee;

    /** Which role receives the message: a fixed one, or one that the process holds. */
    @FunctionalInterface
    interface Addressee {
        String roleIn(DelegateExecution execution);
    }

    MessageDelegate(Notifications notifications, Partners partners, NotificationKind kind, Addressee addressee) {
        this.notifications = notifications;
        this.partners = partners;
        this.kind = kind;
        this.addressee = addressee;
    }

    /** The activity instance makes the key: a retry of the same step is the same message, a next time is a new one. */
    @Override
    public void execute(DelegateExecution execution) {
        notifications.send(
                kind + ":" + execution.getActivityInstanceId(),
                partners.getFulfilment(addressee.roleIn(execution), CaseVariables.MUNICIPALITY.get(execution))
                        .organisation(),
                kind,
                CaseVariables.CASE_NUMBER.get(execution));
    }
}
