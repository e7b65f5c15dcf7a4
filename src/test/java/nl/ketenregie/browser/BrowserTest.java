package nl.ketenregie.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.HalfAYear;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestDatabase;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole platform behind a real browser. The addresses of the web applications carry the name of the engine, so here
 * it has the name it has in production ({@code default}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:partners-demo.yaml",
            "spring.datasource.hikari.maximum-pool-size=8",
            "ketenregie.secure-cookies=false",
            "ketenregie.clock.settable=true",
            "ketenregie.admin.user=" + PlatformTest.ADMIN,
            "ketenregie.admin.password=" + PlatformTest.ADMIN_PASSWORD,
        })
@Import({Cases.class, HalfAYear.class})
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface BrowserTest {}
