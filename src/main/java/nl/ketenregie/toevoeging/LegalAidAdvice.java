package nl.ketenregie.toevoeging;

import java.util.Locale;
import java.util.Optional;

/**
 * What the tables say; never a decision.
 *
 * @param reason why there is no certain right: "inkomen", "vermogen", "geen-tabel" or "geen"
 * @param band the income band (trede), "1" to "5", "te-hoog" or "geen-tabel"
 * @param fee what the resident would pay; empty when no amount is known
 */
record LegalAidAdvice(LegalAidQuestion question, Right right, String reason, String band, Optional<Fee> fee) {

    enum Right {
        JA,
        NEE,
        /** A limit for this year or household was not found. */
        NOG_TE_BEVESTIGEN,
        /** There is no table for the year of the application. */
        VEROUDERD,
        /** The resident does not know or does not tell. */
        ONBEKEND;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Right of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    enum Product {
        REGULIER,
        LAT,
        MEDIATION;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Product of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param amount in euros, before discount
     * @param discount in euros, with a diagnosedocument
     * @param published false when the amount was computed with the index rule and no publication was found
     */
    record Fee(int amount, int discount, boolean published) {}

    boolean hasDiscount() {
        return question.diagnosisDocument()
                && fee.filter(known -> known.discount() > 0).isPresent();
    }

    /** What the resident would pay, in euros. */
    Optional<Integer> toPay() {
        return fee.map(known -> hasDiscount() ? known.amount() - known.discount() : known.amount());
    }

    /** A lower income now could change the advice (peiljaarverlegging). */
    boolean couldBeBetter() {
        return right == Right.NEE || right == Right.NOG_TE_BEVESTIGEN || right == Right.JA && !band.equals("1");
    }
}
