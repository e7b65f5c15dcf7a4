package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the jurist records at the first contact, for the choices that the start form has. */
final class Intake {

    private static final String OTHER = "overig";
    private static final int LONGEST_CAUSE = 60;

    private final JsonNode form;
    private final String label;

    /** @param label tells the cases of this run from those of earlier runs; empty for the first run */
    Intake(JsonNode form, String label) {
        this.form = form;
        this.label = label;
    }

    Map<String, Object> answers(ReplayCase facts) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("kenmerk", labelled(facts.id()));
        answers.put("kanaal", oneOf("kanaal", facts.kanaal(), "telefoon"));
        answers.put("gemeente", facts.gemeente());
        if (facts.persoon() != null) {
            put(answers, "naam", facts.persoon().naam());
            put(answers, "telefoon", facts.persoon().telefoon());
        }
        answers.put("instantie", oneOf("instantie", facts.instantie(), OTHER));
        answers.put("regeling", oneOf("regeling", facts.regeling(), OTHER));
        answers.put("fase", facts.fase());
        answers.put("soortBesluit", facts.soortBesluit());
        if (facts.hasDecision() && facts.verzondenOp() != null) {
            answers.put("verzondenOp", facts.verzondenOp().toString());
        }
        if (facts.regeling().equals("ZW")) {
            answers.put("arbeidsgeschiktheid", facts.besluitOverArbeidsgeschiktheid());
        }
        answers.put("vraag", facts.vraag());
        put(answers, "gewenst", facts.gewenst());
        answers.put("acuutGevaar", false);
        answers.put("ontruimingDreigt", false);
        answers.put("geenInkomen", facts.geenInkomenVoorLevensonderhoud());
        answers.put("zelfTeBeantwoorden", facts.zelfTeBeantwoorden());
        if (!facts.zelfTeBeantwoorden()) {
            boolean late = facts.fase().equals("geen-besluit");
            answers.put("aanleiding", late ? "besluit-blijft-uit" : "besluit-onduidelijk");
        }
        answers.put("advocaatBetrokken", facts.advocaatBetrokken());
        answers.put("fraudeonderzoek", facts.fraudeonderzoek());
        if (facts.oorzaak() != null) {
            String cause = labelled(facts.oorzaak());
            answers.put(
                    "oorzaak",
                    cause.substring(Math.max(0, cause.length() - LONGEST_CAUSE)).replaceFirst("^-", ""));
        }
        return answers;
    }

    private String labelled(String text) {
        return label.isEmpty() ? text : text + "-" + label;
    }

    private String oneOf(String field, String value, String otherwise) {
        Set<String> options = new TreeSet<>();
        form.findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(field))
                .forEach(component -> component
                        .path("values")
                        .forEach(option -> options.add(option.path("value").asText())));
        return options.contains(value) ? value : otherwise;
    }

    private static void put(Map<String, Object> answers, String key, String text) {
        if (text != null && !text.isBlank()) {
            answers.put(key, text);
        }
    }
}
