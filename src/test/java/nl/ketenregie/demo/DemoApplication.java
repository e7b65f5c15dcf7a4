package nl.ketenregie.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ketenregie.KetenregieApplication;
import org.springframework.boot.SpringApplication;

/**
 * Try it out with one command, {@code ./mvnw spring-boot:test-run}: the platform with its own PostgreSQL, a mail server,
 * demo partners and demo people. Never part of the production jar.
 */
public final class DemoApplication {

    /** Where database and mails are kept. */
    static final Path DATA = Path.of(System.getProperty("ketenregie.demo.data", "data"));

    private DemoApplication() {}

    public static void main(String[] args) throws IOException {
        String database = DemoDatabase.start(DATA.resolve("postgres"));
        Stream<String> demo = Stream.of(
                "--spring.datasource.url=" + database,
                "--spring.config.import=classpath:partners-demo.yaml",
                "--ketenregie.clock.settable=true",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + DemoMail.PORT,
                "--ketenregie.secure-cookies=false",
                "--ketenregie.overleg.ruimten[0].id=raadzaal",
                "--ketenregie.overleg.ruimten[0].name=Raadzaal",
                "--ketenregie.admin.user=" + DemoPeople.ADMINISTRATOR,
                "--ketenregie.admin.password=" + DemoPeople.PASSWORD);
        SpringApplication.from(KetenregieApplication::main)
                .with(DemoConfiguration.class)
                .withAdditionalProfiles("demo")
                .run(Stream.concat(demo, Stream.of(args)).toArray(String[]::new));
    }
}
