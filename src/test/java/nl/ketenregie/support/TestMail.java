package nl.ketenregie.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server, one per test run, that keeps what it receives by SMTP and shows one mailbox over IMAP. */
public class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The mailbox that can be read over IMAP, and how to get in. */
    public static final String MAILBOX = "overleg@keten.example";

    public static final String MAILBOX_USER = "overleg";
    public static final String MAILBOX_PASSWORD = "alleen-in-de-test";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + Server.ADDRESS.getPort(),
                        "test.imap.port=" + Server.IMAP_ADDRESS.getPort())
                .applyTo(context);
        Server.smtp();
    }

    /** Everything that reached the server since {@link #forget()}. */
    public static List<MimeMessage> received() {
        return List.of(Server.smtp().getReceivedMessages());
    }

    /** All that can be read in what was received: subjects, and every part of every mail in words. */
    public static List<String> texts() {
        return received().stream().flatMap(TestMail::texts).toList();
    }

    private static Stream<String> texts(Part mail) {
        try {
            List<String> found = new ArrayList<>();
            if (mail instanceof MimeMessage message) {
                found.add(String.valueOf(message.getSubject()));
            }
            if (mail.getContent() instanceof Multipart parts) {
                for (int number = 0; number < parts.getCount(); number++) {
                    found.addAll(texts(parts.getBodyPart(number)).toList());
                }
            } else {
                found.add(new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return found.stream();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lies in the mailbox that can be read over IMAP. */
    public static List<MimeMessage> inMailbox() {
        try {
            return Server.mailbox().getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody outside sends a mail to the mailbox that can be read over IMAP. */
    public static void deliver(MimeMessage mail) {
        Server.current.getUserManager().getUserByEmail(MAILBOX).deliver(mail);
    }

    public static void forget() {
        try {
            Server.smtp().purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this work while nothing answers at the address of the mail server; what it had received is lost. */
    public static void whileDown(Runnable work) {
        Server.smtp().stop();
        try {
            work.run();
        } finally {
            Server.restart();
        }
    }

    /** One port for the whole run, so that the server can go away and come back. */
    private static final class Server {
        private static final ServerSetup ADDRESS = new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP);
        private static final ServerSetup IMAP_ADDRESS = new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_IMAP);
        private static GreenMail current = started();

        private static GreenMail smtp() {
            return current;
        }

        private static void restart() {
            current = started();
        }

        private static GreenMail started() {
            GreenMail server = new GreenMail(new ServerSetup[] {ADDRESS, IMAP_ADDRESS});
            server.start();
            server.setUser(MAILBOX, MAILBOX_USER, MAILBOX_PASSWORD);
            return server;
        }

        private static MailFolder mailbox() throws FolderException {
            return current.getManagers()
                    .getImapHostManager()
                    .getInbox(current.getUserManager().getUserByEmail(MAILBOX));
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
