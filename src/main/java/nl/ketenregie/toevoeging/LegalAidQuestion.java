package nl.ketenregie.toevoeging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.toevoeging.LegalAidAdvice.Product;

/**
 * What the right to legal aid depends on, as somebody told it.
 *
 * @param year of the application; income and assets are those of two years before (peiljaar)
 * @param household "alleenstaand" or "samen"; a parent with a child that is a minor counts as "samen"
 * @param income taxable income (verzamelinkomen) in euros; of both partners, unless their interests conflict (Wrb 34)
 * @param assets in box 3, in euros, without the own home
 * @param fourHours mediation of four hours or more
 * @param insolvent in the Wsnp or bankrupt
 * @param conflict the partner is the adverse party, so only the own income was counted
 * @param dropped whether income is at least 15% lower now: "ja", "nee" or "onbekend"
 */
record LegalAidQuestion(
        int year,
        String household,
        BigDecimal income,
        BigDecimal assets,
        Product product,
        boolean familyLaw,
        boolean fourHours,
        boolean diagnosisDocument,
        boolean insolvent,
        boolean conflict,
        String dropped) {

    /** From the answers of the form; empty when income and assets are not known. */
    static Optional<LegalAidQuestion> from(Map<String, String> answers) {
        if (!"ja".equals(answers.get("gegevensBekend"))) {
            return Optional.empty();
        }
        boolean conflict = isTicked(answers, "tegenstrijdigBelang");
        BigDecimal partner = conflict ? BigDecimal.ZERO : amount(answers, "inkomenPartner");
        return Optional.of(new LegalAidQuestion(
                Integer.parseInt(answers.getOrDefault("aanvraagjaar", "0")),
                answers.getOrDefault("huishouden", ""),
                amount(answers, "inkomenInwoner").add(partner).max(BigDecimal.ZERO),
                amount(answers, "vermogen"),
                Product.of(answers.getOrDefault("toevoegingsoort", "")),
                "familie".equals(answers.get("rechtsgebied")),
                "vier-uur-of-meer".equals(answers.get("mediationDuur")),
                isTicked(answers, "diagnosedocument"),
                isTicked(answers, "wsnpOfFailliet"),
                conflict,
                answers.getOrDefault("inkomenGedaald", "onbekend")));
    }

    /** The year whose income and assets count (Wrb, peiljaar). */
    int referenceYear() {
        return year - 2;
    }

    /** As the decision tables read it. */
    Map<String, Object> facts() {
        return Map.of(
                "jaar", year,
                "huishouden", household,
                "inkomen", income,
                "vermogen", assets,
                "wsnp", insolvent,
                "soort", product.code(),
                "familie", familyLaw,
                "vierUur", fourHours);
    }

    private static BigDecimal amount(Map<String, String> answers, String key) {
        return new BigDecimal(answers.getOrDefault(key, "0"));
    }

    private static boolean isTicked(Map<String, String> answers, String key) {
        return "true".equals(answers.get(key));
    }
}
