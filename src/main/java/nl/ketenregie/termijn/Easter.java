package nl.ketenregie.termijn;

import java.time.LocalDate;

/** The date of Easter, on which four Dutch holidays hang. */
final class Easter {

    private Easter() {}

    /** Easter Sunday of a Gregorian year (1583 and later), by the Meeus/Jones/Butcher computus. */
    static LocalDate sunday(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * moonYear + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (moonYear + 11 * epact + 22 * toSunday) / 451;
        int daysFromMarch = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, daysFromMarch / 31, daysFromMarch % 31 + 1);
    }
}
