package nl.ketenregie.overleg;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox in which calendars answer to invitations. An answer that was handled is removed: it has an address and
 * perhaps a remark of a person in it. What we do not understand stays, with a flag, for a person to look at.
 */
@Component
@ConditionalOnExpression(OverlegReplies.MAILBOX_IS_SET)
class OverlegReplies {

    static final String MAILBOX_IS_SET = "!'${ketenregie.overleg.mailbox.host:}'.isBlank()";

    private static final String EVERY = "${ketenregie.overleg.mailbox.every:PT1M}";
    private static final Logger LOG = LoggerFactory.getLogger(OverlegReplies.class);
    private static final String TIMEOUT = "20000";

    private final IncomingReplies replies;
    private final OverlegSettings.Mailbox mailbox;

    OverlegReplies(IncomingReplies replies, OverlegSettings settings) {
        this.replies = replies;
        this.mailbox = settings.mailbox();
    }

    /** A mailbox that cannot be reached now is read the next time; nothing is lost meanwhile. */
    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void readOnSchedule() {
        try {
            read();
        } catch (MessagingException e) {
            LOG.warn(
                    "De mailbox voor antwoorden is niet te lezen: {}",
                    e.getClass().getSimpleName());
        }
    }

    void read() throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (Folder folder = store.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message message :
                        folder.search(new AndTerm(isNot(Flags.Flag.FLAGGED), isNot(Flags.Flag.DELETED)))) {
                    handle(message);
                }
            }
        }
    }

    private void handle(Message message) throws MessagingException {
        try {
            Optional<ReplyMail> reply = ReplyMail.read(message);
            IncomingReplies.Result result = reply.map(replies::receive).orElse(IncomingReplies.Result.UNKNOWN);
            LOG.info("Antwoord op een uitnodiging verwerkt: {}", result);
            message.setFlag(result == IncomingReplies.Result.UNKNOWN ? Flags.Flag.FLAGGED : Flags.Flag.DELETED, true);
        } catch (IOException e) {
            LOG.warn("Een antwoord op een uitnodiging is niet te lezen en blijft gemarkeerd in de mailbox staan");
            message.setFlag(Flags.Flag.FLAGGED, true);
        } catch (RuntimeException e) {
            // the message stays as it is and is tried again; those behind it do not wait for it
            LOG.warn(
                    "Een antwoord op een uitnodiging is nu niet te verwerken: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static FlagTerm isNot(Flags.Flag flag) {
        return new FlagTerm(new Flags(flag), false);
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + mailbox.protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // reading is not handling: an unread mail is one that nobody handled
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }
}
