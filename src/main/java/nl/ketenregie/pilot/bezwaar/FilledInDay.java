package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.ketenregie.process.InvalidInput;

/**
 * A day that somebody filled in, and what it has to be.
 *
 * @param label what people read beside the field
 */
record FilledInDay(String field, String label, LocalDate day) {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    /** "2 maart 2026" */
    static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    FilledInDay notAfterToday(LocalDate today) {
        return check(!day.isAfter(today), "ligt in de toekomst; vul de dag in waarop het gebeurde");
    }

    /** @param otherwise what is wrong and what to do, as it follows on the label */
    FilledInDay notBefore(LocalDate earliest, String otherwise) {
        return check(!day.isBefore(earliest), otherwise);
    }

    FilledInDay notAfter(LocalDate latest, String otherwise) {
        return check(!day.isAfter(latest), otherwise);
    }

    FilledInDay check(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInput(field, "Het veld '" + label + "' " + otherwise + ".");
        }
        return this;
    }
}
