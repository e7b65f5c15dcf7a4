package nl.ketenregie.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, used once: when nobody is in the group of administrators yet.
 *
 * @param user from {@code KETENREGIE_ADMIN_USER}
 * @param password from {@code KETENREGIE_ADMIN_PASSWORD}; there is no default password, on purpose
 */
@ConfigurationProperties("ketenregie.admin")
record AdministratorSettings(@DefaultValue("beheer") String user, @Nullable String password) {}
