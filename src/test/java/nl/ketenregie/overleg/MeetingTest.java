package nl.ketenregie.overleg;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.springframework.test.context.TestPropertySource;

/** The platform with a small table of partners, one room, and a mailbox for replies that a test reads when it wants. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@WithoutDeploymentGate
@TestPropertySource(
        properties = {
            "spring.config.import=classpath:partners-overleg.yaml",
            "ketenregie.overleg.ruimten[0].id=raadzaal",
            "ketenregie.overleg.ruimten[0].name=Raadzaal",
            "ketenregie.overleg.mailbox.host=localhost",
            "ketenregie.overleg.mailbox.port=${test.imap.port}",
            "ketenregie.overleg.mailbox.protocol=imap",
            "ketenregie.overleg.mailbox.user=" + TestMail.MAILBOX_USER,
            "ketenregie.overleg.mailbox.password=" + TestMail.MAILBOX_PASSWORD,
            "ketenregie.overleg.mailbox.address=" + TestMail.MAILBOX,
            "ketenregie.overleg.mailbox.every=PT24H",
        })
@interface MeetingTest {}
