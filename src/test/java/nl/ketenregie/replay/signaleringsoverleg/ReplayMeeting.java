package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One meeting of a file. Somebody asks for it, an earlier meeting plans it, or an urgent signal calls it.
 *
 * @param gevraagdOp day on which the secretary asks for it with the form
 * @param na meeting that plans it when its minutes are agreed
 * @param spoedVoor urgent signal that calls it
 * @param tijd when it is; absent: the secretary takes proposal {@code voorstel}
 * @param aanwezig who is there, once for every time that it is opened; absent: everybody
 * @param meningen roles that give an opinion in the written round; others are silent
 * @param reacties what roles say about the minutes, akkoord or aanvulling; others are silent
 * @param verwacht expected values by field; a field that is absent means "there is none"
 */
record ReplayMeeting(
        String id,
        LocalDate gevraagdOp,
        String na,
        String spoedVoor,
        LocalDate vanaf,
        LocalDateTime tijd,
        String voorstel,
        List<String> deelnemers,
        List<List<String>> aanwezig,
        LocalDate verzetOp,
        LocalDateTime verzetNaar,
        LocalDate geannuleerdOp,
        List<String> meningen,
        Map<String, String> reacties,
        String vertrekt,
        LocalDate vertrektOp,
        ObjectNode verwacht) {

    private static final List<String> USUAL = List.of(
            "juridisch-loket",
            "sociaal-raadslieden",
            "advocaat",
            "gemeente-uitvoering",
            "gemeente-beleid",
            "uwv-contactpersoon");

    ReplayMeeting {
        deelnemers = deelnemers == null ? USUAL : deelnemers;
        aanwezig = aanwezig == null ? List.of() : aanwezig;
        meningen = meningen == null ? List.of() : meningen;
        reacties = reacties == null ? Map.of() : reacties;
    }

    /** Whether nobody has to ask for it. */
    boolean startsByItself() {
        return gevraagdOp == null;
    }
}
