package nl.ketenregie.toevoeging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ketenregie.toevoeging.LegalAidAdvice.Fee;
import nl.ketenregie.toevoeging.LegalAidAdvice.Product;
import nl.ketenregie.toevoeging.LegalAidAdvice.Right;

/** The advice as a professional reads it: what it says, on what it rests, and what is not certain. */
final class LegalAidWords {

    static final String WITHOUT_DETAILS =
            "Geen advies: het inkomen en het vermogen zijn niet bekend.\nDe aanvraag kan toch worden gedaan: de Raad voor"
                    + " Rechtsbijstand vraagt de gegevens zelf op bij de Belastingdienst en beslist.";

    private static final String DECIDES = "Dit is een indicatie. De Raad voor Rechtsbijstand beslist.";

    private LegalAidWords() {}

    static String forProfessional(LegalAidAdvice advice) {
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(advice));
        if (advice.right() == Right.JA || advice.right() == Right.NOG_TE_BEVESTIGEN) {
            lines.addAll(fee(advice));
            lines.add("Levert de zaak veel geld op? Dan kan de Raad de toevoeging achteraf intrekken.");
        }
        lines.add(tested(advice.question()));
        lowerIncome(advice).ifPresent(lines::add);
        lines.add(DECIDES);
        return String.join("\n", lines);
    }

    private static String conclusion(LegalAidAdvice advice) {
        int year = advice.question().year();
        return switch (advice.right()) {
            case JA -> "Recht op een toevoeging: ja, trede " + advice.band() + " van 5.";
            case NEE ->
                "Recht op een toevoeging: nee. Het " + advice.reason() + " is hoger dan de grens voor aanvragen in "
                        + year + ".";
            case NOG_TE_BEVESTIGEN ->
                "Recht op een toevoeging: nog te bevestigen. Het inkomen past (trede " + advice.band()
                        + " van 5), maar de grens voor het vermogen staat voor dit jaar of dit huishouden niet vast.";
            case VEROUDERD ->
                "Let op, verouderd: het platform heeft geen tabel voor aanvragen in " + year
                        + ". We schatten niet. Kijk op rvr.org of bel de Raad.";
            case ONBEKEND -> WITHOUT_DETAILS;
        };
    }

    private static List<String> fee(LegalAidAdvice advice) {
        Optional<Fee> known = advice.fee();
        if (known.isEmpty()) {
            return List.of("Eigen bijdrage: niet bekend. Voor deze soort toevoeging is over "
                    + advice.question().year() + " geen bedrag gevonden; kijk op rvr.org.");
        }
        Fee fee = known.get();
        List<String> lines = new ArrayList<>();
        String amount = "Eigen bijdrage: " + euro(advice.toPay().orElseThrow());
        lines.add(
                advice.hasDiscount()
                        ? amount + " (" + euro(fee.amount()) + " min " + euro(fee.discount())
                                + " korting voor het diagnosedocument)."
                        : amount + ".");
        discount(advice, fee).ifPresent(lines::add);
        if (!fee.published()) {
            lines.add("Nog te bevestigen: dit bedrag is berekend uit de tabel van 2023, niet overgenomen uit een"
                    + " publicatie.");
        }
        return lines;
    }

    private static Optional<String> discount(LegalAidAdvice advice, Fee fee) {
        if (advice.question().product() == Product.MEDIATION) {
            return advice.question().diagnosisDocument()
                    ? Optional.of("Of het diagnosedocument ook bij mediation korting geeft, is niet bevestigd.")
                    : Optional.empty();
        }
        return advice.hasDiscount() || fee.discount() == 0
                ? Optional.empty()
                : Optional.of("Met een diagnosedocument van het Juridisch Loket gaat daar " + euro(fee.discount())
                        + " af. Over 2023 meldde de Raad dat hij die korting vanzelf toepast.");
    }

    private static String tested(LegalAidQuestion question) {
        return "Gekeken naar " + question.referenceYear() + " (het peiljaar): verzamelinkomen "
                + euro(question.income()) + ", vermogen in box 3 " + euro(question.assets()) + ", huishouden "
                + question.household() + "."
                + (question.conflict() ? " Het inkomen van de partner telt niet mee: tegenstrijdig belang." : "")
                + (question.insolvent() ? " Bij Wsnp of faillissement geldt de laagste trede." : "");
    }

    private static Optional<String> lowerIncome(LegalAidAdvice advice) {
        int year = advice.question().referenceYear();
        if (!advice.couldBeBetter()) {
            return Optional.empty();
        }
        return switch (advice.question().dropped()) {
            case "ja" ->
                Optional.of("Peiljaarverlegging: het inkomen is nu minstens 15% lager dan in " + year
                        + ". Vraag het aan binnen zes weken na het besluit van de Raad.");
            case "nee" -> Optional.empty();
            default ->
                Optional.of("Vraag na of het inkomen nu minstens 15% lager is dan in " + year
                        + ". Dan kan peiljaarverlegging, binnen zes weken na het besluit van de Raad.");
        };
    }

    /** Whole euros where they are whole, as people write them: € 22.101. */
    static String euro(Number amount) {
        BigDecimal euros = new BigDecimal(amount.toString());
        boolean whole = euros.setScale(0, RoundingMode.DOWN).compareTo(euros) == 0;
        DecimalFormatSymbols dutch = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL"));
        return "€ " + new DecimalFormat(whole ? "#,##0" : "#,##0.00", dutch).format(euros);
    }
}
