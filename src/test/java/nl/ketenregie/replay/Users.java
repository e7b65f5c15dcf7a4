package nl.ketenregie.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Who does what in a replay. A role is looked up for the municipality of the case first ({@code jurist.0344}), then for
 * the whole country ({@code uwv-contactpersoon}).
 */
final class Users {

    private final Properties names;

    private Users(Properties names) {
        this.names = names;
    }

    static Users ofDemo() throws IOException {
        try (InputStream demo = Users.class.getResourceAsStream("/replay/users.properties")) {
            return new Users(read(demo));
        }
    }

    static Users of(Path file) throws IOException {
        try (InputStream own = Files.newInputStream(file)) {
            return new Users(read(own));
        }
    }

    String operator() {
        return forRole(Role.OPERATOR, "");
    }

    String forRole(Role role, String municipality) {
        String name = names.getProperty(role.key() + "." + municipality, names.getProperty(role.key()));
        if (name == null) {
            throw new IllegalArgumentException("no user for role " + role.key() + " and municipality " + municipality);
        }
        return name;
    }

    private static Properties read(InputStream in) throws IOException {
        Properties names = new Properties();
        names.load(in);
        return names;
    }
}
