package nl.ketenregie.overleg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.ketenregie.overleg.Overleg.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Participants as the database hands them over in one row with their meeting. */
@Component
class Seats {

    private final ObjectMapper json;

    Seats(ObjectMapper json) {
        this.json = json;
    }

    private record Seat(
            String role,
            String organisation,
            boolean invited,
            @JsonProperty("left_at") @Nullable String leftAt,
            @Nullable Reply reply,
            @Nullable Boolean attended) {}

    List<Participant> read(@Nullable String rows) {
        if (rows == null) {
            return List.of();
        }
        try {
            return json.readValue(rows, new TypeReference<List<Seat>>() {}).stream()
                    .map(seat -> new Participant(
                            seat.role(),
                            seat.organisation(),
                            seat.invited(),
                            seat.leftAt() != null,
                            seat.reply(),
                            seat.attended()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De deelnemers van een overleg zijn niet te lezen", e);
        }
    }

    String write(List<Participant> participants) {
        try {
            return json.writeValueAsString(participants.stream()
                    .map(one -> new Seat(one.role(), one.organisation(), one.invited(), null, null, one.attended()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
