package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What people fill in about a meeting. */
final class MeetingAnswers {

    private static final int MINUTES = 90;

    private MeetingAnswers() {}

    static Map<String, Object> plan(ReplayMeeting facts, String municipality) {
        return Map.of(
                "gemeente",
                municipality,
                "deelnemers",
                facts.deelnemers(),
                "vanaf",
                facts.vanaf().toString(),
                "duur",
                MINUTES,
                "plaats",
                "online");
    }

    /** @return empty for a form that a replay does not fill in */
    static Optional<Map<String, Object>> to(OpenForm form, MeetingRun run, Runs runs) {
        ReplayMeeting facts = run.facts();
        return Optional.ofNullable(
                switch (form.id()) {
                    case Forms.CHOOSE_MOMENT ->
                        facts.tijd() == null
                                ? Map.of("moment", facts.voorstel())
                                : Map.of(
                                        "moment",
                                        "anders",
                                        "andersOp",
                                        facts.tijd().toString());
                    case Forms.SET_AGENDA -> agenda(form, run, runs);
                    case Forms.RECORD_ATTENDANCE -> Map.of("aanwezigen", run.present());
                    case Forms.GIVE_OPINION -> Map.of("mening", "Wat ons betreft is de voorgestelde uitkomst goed.");
                    case Forms.DRAFT_MINUTES -> minutes(form, runs);
                    case Forms.REACT_TO_MINUTES -> reaction(facts.reacties().get(form.role()));
                    case "signaleringsoverleg-process-remark" ->
                        Map.of("verwerking", "De zin over de hoorzitting is aangevuld.");
                    case Forms.PLAN_NEXT ->
                        runs.after(run)
                                .<Map<String, Object>>map(next -> Map.of(
                                        "volgendOverleg",
                                        "ja",
                                        "volgendVanaf",
                                        next.facts().vanaf().toString()))
                                .orElse(Map.of("volgendOverleg", "nee"));
                    default -> null;
                });
    }

    /** The chair leaves for another meeting what this one is not for. */
    private static Map<String, Object> agenda(OpenForm form, MeetingRun run, Runs runs) {
        List<String> others = numbers(form, signal -> runs.signalWithNumber(signal)
                .filter(found -> run.discusses(found.facts()))
                .isEmpty());
        return others.isEmpty()
                ? Map.of()
                : Map.of("afvoeren", others, "reden", "Dit past beter bij een volgend overleg.");
    }

    private static Map<String, Object> minutes(OpenForm form, Runs runs) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("verslag", "De punten zijn een voor een besproken; de uitkomsten staan bij de punten.");
        List<String> privileged = numbers(form, signal -> runs.signalWithNumber(signal)
                .filter(found -> found.facts().verloop().vertrouwelijk())
                .isPresent());
        if (!privileged.isEmpty()) {
            answers.put("algemeneVraag", privileged);
        }
        return answers;
    }

    private static Map<String, Object> reaction(String reaction) {
        return "aanvulling".equals(reaction)
                ? Map.of("reactie", reaction, "aanvulling", "Bij het punt over de hoorzitting ontbreekt een zin.")
                : Map.of("reactie", "akkoord");
    }

    /** Numbers of the items on the agenda in the form, by the number of their signal. */
    private static List<String> numbers(OpenForm form, Predicate<String> wanted) {
        JsonNode shown = form.shown().apply("agenda");
        try {
            JsonNode rows = shown.isTextual() ? SignalFile.tree(shown.textValue()) : shown;
            return StreamSupport.stream(rows.spliterator(), false)
                    .filter(row -> wanted.test(row.path("signaal").asText()))
                    .map(row -> row.path("nummer").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
