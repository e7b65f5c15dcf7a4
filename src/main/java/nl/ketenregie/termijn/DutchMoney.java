package nl.ketenregie.termijn;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Amounts as a Dutch sentence has them. */
final class DutchMoney {

    private DutchMoney() {}

    /** "€ 1.442", "€ 23,50" */
    static String euro(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "€ "
                + new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(DutchDates.DUTCH))
                        .format(amount);
    }
}
