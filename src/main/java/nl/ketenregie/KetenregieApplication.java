package nl.ketenregie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the platform: one application, the engine inside it, one PostgreSQL beside it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KetenregieApplication {

    public static void main(String[] args) {
        SpringApplication.run(KetenregieApplication.class, args);
    }
}
