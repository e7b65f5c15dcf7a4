package nl.ketenregie.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is at work in this request, as the engine knows it; nobody in a timer or other job. */
@Component
public class CurrentUser {

    private final IdentityService identityService;

    CurrentUser(IdentityService identityService) {
        this.identityService = identityService;
    }

    public Optional<String> id() {
        return authentication().map(Authentication::getUserId);
    }

    public List<String> groups() {
        return authentication().map(Authentication::getGroupIds).orElse(List.of());
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identityService.getCurrentAuthentication());
    }
}
