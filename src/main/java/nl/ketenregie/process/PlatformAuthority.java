package nl.ketenregie.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets a room call the engine for the platform itself. The room decided already that this may happen; the person at work
 * needs no right of its own on the processes that it touches.
 */
@Component
class PlatformAuthority {

    private final IdentityService identityService;

    PlatformAuthority(IdentityService identityService) {
        this.identityService = identityService;
    }

    <T> T act(Supplier<T> call) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return EngineDoor.inside(call);
        } finally {
            identityService.setAuthentication(person);
        }
    }
}
