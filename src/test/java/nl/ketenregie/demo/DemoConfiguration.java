package nl.ketenregie.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** What the demo adds to the platform. */
@TestConfiguration(proxyBeanMethods = false)
@Profile("demo")
@Import({DemoMail.class, DemoPeople.class, DemoOverview.class})
class DemoConfiguration {}
