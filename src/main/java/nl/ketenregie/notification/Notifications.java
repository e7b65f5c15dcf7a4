package nl.ketenregie.notification;

import java.time.Clock;
import nl.ketenregie.partner.Organisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails the mailbox of a partner, without content: that something waits, and where to log in (privacy rule R13). Call it
 * from an asynchronous step: a mail server that fails makes the step fail, the engine retries, and after the last retry
 * it becomes an incident.
 */
@Service
public class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final JavaMailSender mail;
    private final JdbcClient database;
    private final NotificationSettings settings;
    private final Clock clock;

    Notifications(JavaMailSender mail, JdbcClient database, NotificationSettings settings, Clock clock) {
        this.mail = mail;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends the message once, however often it is tried.
     *
     * @param key what makes this message this message: the same key is never mailed twice
     * @param caseNumber pseudonym of the case; the only thing the mail says about it
     * @throws org.springframework.mail.MailException when the mail server does not take it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String key, Organisation addressee, NotificationKind kind, String caseNumber) {
        if (!isNew(key, addressee)) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.sender());
        message.setTo(addressee.mailbox());
        message.setSubject(kind.subject());
        message.setText(kind.text(caseNumber, settings.address()));
        mail.send(message);
        LOG.info("Bericht {} verzonden aan {}", kind, addressee.id());
    }

    /**
     * Sends an invitation, an update or a cancellation once, however often it is tried.
     *
     * @param key what makes this message this message: the same key is never mailed twice
     * @throws org.springframework.mail.MailException when the mail server does not take it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String key, Organisation addressee, CalendarMail invitation) {
        if (!isNew(key, addressee)) {
            return;
        }
        mail.send(message -> invitation.writeTo(message, addressee.mailbox()));
        LOG.info("Agendabericht {} verzonden aan {}", invitation.method(), addressee.id());
    }

    /** Address that messages come from. */
    public String sender() {
        return settings.sender();
    }

    /** Where people log in. */
    public String address() {
        return settings.address();
    }

    private boolean isNew(String key, Organisation addressee) {
        if (!addressee.hasMailbox()) {
            throw new IllegalStateException("Organisatie '" + addressee.id()
                    + "' heeft geen e-mailadres; vul het partnerbestand aan en probeer de stap opnieuw");
        }
        return database.sql("insert into notification (key, mailbox, sent_at) values (?, ?, ?) on conflict do nothing")
                        .params(key, addressee.mailbox(), java.sql.Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
