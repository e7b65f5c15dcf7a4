package nl.ketenregie.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server, one per test run, that keeps what it receives. */
public class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + Server.SMTP.getSmtp().getPort())
                .applyTo(context);
    }

    public static List<MimeMessage> received() {
        return List.of(Server.SMTP.getReceivedMessages());
    }

    private static final class Server {
        private static final GreenMail SMTP = start();

        private static GreenMail start() {
            GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
            server.start();
            return server;
        }
    }
}
