package nl.ketenregie.toevoeging;

import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.toevoeging.LegalAidAdvice.Product;
import nl.ketenregie.toevoeging.LegalAidAdvice.Right;

/** The advice in plain language, to read aloud or hand over to the resident. */
final class ResidentWords {

    private static final String DECIDES = "Dit is ons advies. De Raad voor Rechtsbijstand beslist.";

    static final String WITHOUT_DETAILS =
            "Wij weten niet of u een toevoeging kunt krijgen. Met een toevoeging betaalt de overheid een groot deel van de"
                    + " kosten.\nU kunt het altijd vragen. De Raad voor Rechtsbijstand kijkt dan zelf naar uw inkomen en"
                    + " beslist.";

    private ResidentWords() {}

    static String of(LegalAidAdvice advice) {
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(advice));
        if (advice.right() == Right.JA || advice.right() == Right.NOG_TE_BEVESTIGEN) {
            lines.add(advice.toPay()
                    .map(amount -> "U betaalt zelf waarschijnlijk " + LegalAidWords.euro(amount)
                            + ". Dat heet de eigen bijdrage.")
                    .orElse("Hoeveel u zelf betaalt, weten we nu nog niet."));
        }
        if (advice.couldBeBetter() && !advice.question().dropped().equals("nee")) {
            lines.add("Is uw inkomen nu veel lager dan in "
                    + advice.question().referenceYear()
                    + "? Minstens 15 procent? Vraag de Raad dan om naar uw inkomen van nu te kijken. Doe dat binnen"
                    + " zes weken na het besluit.");
        }
        lines.add(DECIDES);
        return String.join("\n", lines);
    }

    private static String conclusion(LegalAidAdvice advice) {
        String helper = advice.question().product() == Product.MEDIATION ? "een mediator" : "een advocaat";
        int year = advice.question().referenceYear();
        return switch (advice.right()) {
            case JA ->
                "U kunt waarschijnlijk hulp krijgen van " + helper
                        + ". De overheid betaalt een groot deel. Dat heet een toevoeging.";
            case NEE ->
                "U krijgt waarschijnlijk geen toevoeging. "
                        + (advice.reason().equals("vermogen") ? "U had te veel geld in " : "Uw inkomen was te hoog in ")
                        + year + ". Wij kijken met u wat wel kan.";
            case NOG_TE_BEVESTIGEN ->
                "Misschien kunt u hulp krijgen van " + helper
                        + ". De overheid betaalt dan een groot deel. Het hangt af van uw spaargeld en ander geld in "
                        + year + ".";
            case VEROUDERD ->
                "Wij kunnen nu niet zeggen of u een toevoeging kunt krijgen. Met een toevoeging betaalt de overheid een"
                        + " groot deel van de kosten. Wij zoeken het voor u uit.";
            case ONBEKEND -> WITHOUT_DETAILS;
        };
    }
}
