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
public final class Users {

    private final Properties names;

    private Users(Properties names) {
        this.names = names;
    }

    public static Users ofDemo() throws IOException {
        try (InputStream demo = Users.class.getResourceAsStream("/replay/users.properties")) {
            return new Users(read(demo));
        }
    }

    public static Users of(Path file) throws IOException {
        try (InputStream own = Files.newInputStream(file)) {
            return new Users(read(own));
        }
    }

    public String operator() {
        return forRole(Role.OPERATOR, "");
    }

    String forRole(Role role, String municipality) {
        return forRole(role.key(), municipality);
    }

    /** @param role its name in the users file */
    public String forRole(String role, String municipality) {
        String name = names.getProperty(role + "." + municipality, names.getProperty(role));
        if (name == null) {
            throw new IllegalArgumentException("no user for role " + role + " and municipality " + municipality);
        }
        return name;
    }

    /** Somebody of this team. */
    public String forGroup(String group) {
        return forRole("team." + group, "");
    }

    private static Properties read(InputStream in) throws IOException {
        Properties names = new Properties();
        names.load(in);
        return names;
    }
}
