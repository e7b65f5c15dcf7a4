package nl.ketenregie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole platform on a real PostgreSQL, with the demo partners; no job runs by itself, time is moved by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:partners-demo.yaml",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "ketenregie.clock.settable=true"
        })
@Import({Cases.class, EngineTables.class, Statements.class})
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
public @interface PlatformTest {}
