package nl.ketenregie.browser;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** People with an account and a browser each, who stay logged in until the story ends. */
final class Office implements AutoCloseable {

    static final String PASSWORD = "Samen-Regelen-26!";

    private final IdentityService identityService;
    private final int port;
    private final Chromium chromium = Chromium.start();
    private final List<Desk> desks = new ArrayList<>();

    Office(IdentityService identityService, int port) {
        this.identityService = identityService;
        this.port = port;
    }

    /** Somebody new in this team, who opens Tasklist. */
    Desk settle(String id, String team) {
        User user = identityService.newUser(id);
        user.setFirstName("Robin");
        user.setLastName("Tafel");
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        identityService.createMembership(id, team);
        Desk desk = new Desk(chromium.forOnePerson(), port).logIn("tasklist", id, PASSWORD);
        desks.add(desk);
        return desk;
    }

    /** Nothing went wrong in any page so far. */
    void isFine() {
        desks.forEach(Desk::isFine);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
