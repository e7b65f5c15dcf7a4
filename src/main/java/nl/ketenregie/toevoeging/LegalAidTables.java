package nl.ketenregie.toevoeging;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.process.Decisions.Outcome;
import nl.ketenregie.toevoeging.LegalAidAdvice.Fee;
import nl.ketenregie.toevoeging.LegalAidAdvice.Right;

/** Goes through the tables of the bundle {@code toevoegingscheck}, in the order of decisions C.2. */
final class LegalAidTables {

    private static final String NO_TABLE = "geen-tabel";

    private final Decisions decisions;

    LegalAidTables(Decisions decisions) {
        this.decisions = decisions;
    }

    LegalAidAdvice advise(LegalAidQuestion question) {
        Map<String, Object> facts = new HashMap<>(question.facts());
        String band = decisions
                .decide("decideIncomeBand", facts)
                .map(found -> found.text("trede"))
                .orElse(NO_TABLE);
        facts.put("trede", band);
        facts.put("vermogenstoets", decisions.get("decideAssetsLimit", facts).text("vermogenstoets"));
        Outcome advice = decisions.get("decideLegalAid", facts);
        return new LegalAidAdvice(
                question,
                Right.of(advice.text("recht")),
                advice.text("reden"),
                band,
                decisions.decide("decideContribution", facts).map(LegalAidTables::fee));
    }

    private static Fee fee(Outcome found) {
        return new Fee(
                found.number("bijdrage"),
                found.number("korting"),
                found.text("zekerheid").equals("gepubliceerd"));
    }
}
