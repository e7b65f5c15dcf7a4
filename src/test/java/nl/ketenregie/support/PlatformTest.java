package nl.ketenregie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole platform on a real PostgreSQL, with the demo partners and one administrator. The job executor is off: a test
 * runs its jobs itself. Each context has its own engine name, so REST paths carry it ({@code /engine-rest/engine/<name>/}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:partners-demo.yaml",
            "spring.datasource.hikari.maximum-pool-size=8",
            // the database server goes away with the test run; closing every context first would wait for it
            "spring.main.register-shutdown-hook=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "ketenregie.secure-cookies=false",
            "ketenregie.admin.user=" + PlatformTest.ADMIN,
            "ketenregie.admin.password=" + PlatformTest.ADMIN_PASSWORD,
        })
public @interface PlatformTest {

    String ADMIN = "beheer";
    String ADMIN_PASSWORD = "Alleen-in-de-test-1!";
}
