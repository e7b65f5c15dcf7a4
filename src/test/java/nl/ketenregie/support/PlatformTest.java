package nl.ketenregie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole platform on a real PostgreSQL and a real mail server, with the demo partners and one administrator. No job
 * runs by itself: a test moves time and does what is due. Each context has its own engine name, so REST paths carry it
 * ({@code /engine-rest/engine/<name>/}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:partners-demo.yaml",
            "spring.datasource.hikari.maximum-pool-size=8",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            // Spring Boot switches it off in tests
            "management.prometheus.metrics.export.enabled=true",
            "ketenregie.metrics.numbers-kept-for=PT0S",
            "ketenregie.secure-cookies=false",
            "ketenregie.clock.settable=true",
            "ketenregie.admin.user=" + PlatformTest.ADMIN,
            "ketenregie.admin.password=" + PlatformTest.ADMIN_PASSWORD,
        })
@Import({Cases.class, EngineTables.class, Statements.class})
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
public @interface PlatformTest {

    String ADMIN = "beheer";
    String ADMIN_PASSWORD = "Alleen-in-de-test-1!";
}
