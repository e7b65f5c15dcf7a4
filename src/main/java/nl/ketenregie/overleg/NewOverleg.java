package nl.ketenregie.overleg;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is being asked for.
 *
 * @param subjectId business key of the process that plans it, a dossier for example; null when the meeting itself is the
 *     subject of its process
 * @param processKey process that hears when the meeting moves, is cancelled or loses a participant
 * @param municipality CBS code: it decides which organisation fulfils each role
 * @param organiser id of the organisation that asks for it
 * @param roles who takes part
 * @param minutes how long it lasts
 * @param place where it is, for people who log in; never in a mail or a calendar
 * @param room id of a room of this installation, if it needs one
 * @param urgent within two working days
 */
public record NewOverleg(
        @Nullable UUID subjectId,
        String processKey,
        String municipality,
        String organiser,
        Set<String> roles,
        int minutes,
        String place,
        @Nullable String room,
        boolean urgent) {}
