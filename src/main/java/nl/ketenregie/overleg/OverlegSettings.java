package nl.ketenregie.overleg;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * @param rooms the rooms that can be booked ({@code ruimten}); none when partners always meet online
 * @param agendaCloses how long before the meeting nothing more is put on the agenda (B.1.3 step 6)
 * @param putOff how much later a meeting without a quorum is held at the earliest (B.1.3 step 7)
 * @param mailbox where replies to invitations arrive; without a host nobody reads it
 */
@Validated
@ConfigurationProperties("ketenregie.overleg")
record OverlegSettings(
        @Name("ruimten") @DefaultValue @NotNull List<@Valid Room> rooms,
        @DefaultValue("P5D") @NotNull Period agendaCloses,
        @DefaultValue("P7D") @NotNull Period putOff,
        @DefaultValue @Valid Mailbox mailbox) {

    record Room(@NotBlank String id, @NotBlank String name) {}

    /**
     * @param address of this mailbox: invitations come from it and ask to reply to it
     * @param protocol imaps, or imap inside a closed network
     */
    record Mailbox(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") @NotBlank String protocol,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") @Email String address,
            @DefaultValue("INBOX") @NotBlank String folder) {}

    /** @param asked as people write it: the name, in capitals or not, or the id */
    Optional<Room> findRoom(@Nullable String asked) {
        return rooms.stream()
                .filter(room -> room.id().equals(asked) || room.name().equalsIgnoreCase(asked))
                .findFirst();
    }

    /** What people read; a room that was taken out of the settings keeps its short name. */
    Optional<String> nameOfRoom(@Nullable String id) {
        return findRoom(id).map(Room::name).or(() -> Optional.ofNullable(id));
    }
}
