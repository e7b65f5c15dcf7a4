package nl.ketenregie.security;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Users and passwords are the engine's: it also locks a user for a while after wrong passwords. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identityService;

    EngineLogin(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (user.isBlank() || !identityService.checkPassword(user, password)) {
            throw new BadCredentialsException("De gebruikersnaam of het wachtwoord klopt niet.");
        }
        return identified(user);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** Somebody who logged in elsewhere in this application; empty when the user was removed since. */
    Optional<Authentication> known(String user) {
        return identityService.createUserQuery().userId(user).count() == 1
                ? Optional.of(identified(user))
                : Optional.empty();
    }

    /** Groups are asked each time, so that a right that was taken away is gone at once. */
    private Authentication identified(String user) {
        List<String> groups = identityService.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(groups));
    }
}
