package nl.ketenregie.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A partner in the chain.
 *
 * @param id short name in code and configuration, {@code juridisch-loket-utrecht}
 * @param name what people read
 * @param mailbox where its messages go, never a person's own address; empty when it has none
 * @param postalAddress where residents write to, line by line and without the name; empty when nobody entered it
 */
public record Organisation(
        @NotBlank String id,
        @NotBlank String name,
        @NotNull Domain domain,
        @DefaultValue("") @Email String mailbox,
        @DefaultValue List<@NotBlank String> postalAddress,
        @NotEmpty @Valid List<Role> roles) {

    public boolean hasMailbox() {
        return !mailbox.isBlank();
    }

    /** What this organisation contributes is for nobody else. */
    public boolean isClosed() {
        return roles.stream().anyMatch(Role::closed);
    }

    /** The part of the chain an organisation belongs to. */
    public enum Domain {
        SOCIAAL,
        JURIDISCH,
        OVERHEID,
        RECHTSPRAAK
    }

    /**
     * A role that this organisation fulfils.
     *
     * @param name as in the models, {@code juridisch-loket}
     * @param group the group of people who receive its tasks
     * @param municipalities CBS codes; empty means the whole country
     * @param closed what people in this role contribute is for nobody else (advocaat, mediator)
     */
    public record Role(
            @NotBlank String name,
            @NotBlank String group,
            @DefaultValue Set<String> municipalities,
            @DefaultValue("false") boolean closed) {

        boolean serves(String municipality) {
            return municipalities.isEmpty() || municipalities.contains(municipality);
        }
    }
}
