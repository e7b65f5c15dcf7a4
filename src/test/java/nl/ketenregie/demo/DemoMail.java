package nl.ketenregie.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/** A real SMTP server that sends nothing on: every mail becomes a file that a mail program or text editor opens. */
class DemoMail implements DisposableBean {

    static final int PORT = firstFree(3025);
    static final Path MAILS = DemoApplication.DATA.resolve("mail");

    private static final Logger LOG = LoggerFactory.getLogger(DemoMail.class);
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int kept;

    DemoMail() throws IOException {
        Files.createDirectories(MAILS);
        server.start();
    }

    @Scheduled(fixedDelay = 1000)
    void keep() throws IOException, MessagingException {
        MimeMessage[] received = server.getReceivedMessages();
        for (; kept < received.length; kept++) {
            Path file = MAILS.resolve(fileName(received[kept]));
            try (OutputStream out = Files.newOutputStream(file)) {
                received[kept].writeTo(out);
            }
            LOG.info("Nieuwe e-mail: {}", file);
        }
    }

    private String fileName(MimeMessage mail) throws MessagingException {
        String subject = mail.getSubject() == null ? "zonder-onderwerp" : mail.getSubject();
        String readable = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return LocalDateTime.now().format(FILE_TIME) + "-" + kept + "-" + readable + ".eml";
    }

    /** A second demo on this machine, or another mail catcher, may hold the usual port. */
    private static int firstFree(int usual) {
        int port = usual;
        while (isTaken(port)) {
            port++;
        }
        return port;
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
