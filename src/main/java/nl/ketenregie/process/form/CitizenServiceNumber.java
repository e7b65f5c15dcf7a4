package nl.ketenregie.process.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a burgerservicenummer in free text by its elfproef; we may not hold it (Wabb art. 10, UAVG art. 46). */
public final class CitizenServiceNumber {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d+])\\d(?:[ .-]?\\d){8}(?!\\d)");

    private CitizenServiceNumber() {}

    public static boolean occursIn(String text) {
        Matcher candidates = NINE_DIGITS.matcher(text);
        while (candidates.find()) {
            if (passesElevenTest(candidates.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
