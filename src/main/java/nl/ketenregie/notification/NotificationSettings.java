package nl.ketenregie.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param sender address that messages come from
 * @param address where people log in, as partners reach it
 */
@Validated
@ConfigurationProperties("ketenregie.notification")
record NotificationSettings(
        @DefaultValue("noreply@ketenregie.invalid") @Email String sender,
        @DefaultValue("http://localhost:8080/camunda/app/tasklist/") @NotBlank String address) {}
