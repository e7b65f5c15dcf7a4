package nl.ketenregie.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.text.CitizenServiceNumber;

/** The rules of a single field: type, length, range, pattern, options. Every refusal names the field and the remedy. */
final class FieldRules {

    /** Tasklist stores variables of at most 4000 characters; a form may set less. */
    static final int MAX_TEXT = 4000;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,19}");

    private FieldRules() {}

    /** @return the value in the type that the process uses: Boolean, Integer, Double, ISO date text, text or list of text */
    static Object accept(FormField field, Object value, LocalDate today) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(field, value);
            case NUMBER -> number(field, value);
            case CHECKBOX -> bool(field, value);
            case RADIO, SELECT -> option(field, value);
            case CHECKLIST, TAGLIST -> options(field, value);
            case DATE -> date(field, value, today);
            case DATETIME -> dateTime(field, value, today);
            case DYNAMICLIST -> throw new IllegalArgumentException("Een lijst wordt per rij gecontroleerd");
        };
    }

    private static String text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            throw refuse(field, "moet tekst zijn");
        }
        int max = field.validate().path("maxLength").asInt(MAX_TEXT);
        if (text.length() > max) {
            throw refuse(field, "mag niet langer zijn dan " + max + " tekens; het zijn er nu " + text.length());
        }
        int min = field.validate().path("minLength").asInt(0);
        if (text.strip().length() < min) {
            throw refuse(field, "moet minstens " + min + " tekens hebben");
        }
        JsonNode pattern = field.validate().path("pattern");
        if (pattern.isTextual()
                && !Pattern.compile(pattern.asText()).matcher(text).find()) {
            throw refuse(field, "is niet geschreven zoals het formulier vraagt; lees de toelichting bij het veld");
        }
        switch (field.validate().path("validationType").asText("")) {
            case "email" ->
                check(EMAIL.matcher(text).matches(), field, "moet een e-mailadres zijn, zoals naam@voorbeeld.nl");
            case "phone" -> check(PHONE.matcher(text).matches(), field, "moet een telefoonnummer zijn");
            default -> {}
        }
        if (field.type() == FormField.Type.TEXTAREA) {
            check(
                    !CitizenServiceNumber.occursIn(text),
                    field,
                    "lijkt een burgerservicenummer te bevatten; haal dat nummer weg");
        }
        return text;
    }

    private static Object number(FormField field, Object value) {
        if (!(value instanceof Number number)) {
            throw refuse(field, "moet een getal zijn");
        }
        double amount = number.doubleValue();
        JsonNode rules = field.validate();
        check(
                !rules.has("min") || amount >= rules.path("min").asDouble(),
                field,
                "mag niet kleiner zijn dan " + rules.path("min").asText());
        check(
                !rules.has("max") || amount <= rules.path("max").asDouble(),
                field,
                "mag niet groter zijn dan " + rules.path("max").asText());
        return amount == Math.rint(amount) && Math.abs(amount) <= Integer.MAX_VALUE
                ? (Object) (int) amount
                : (Object) amount;
    }

    private static Boolean bool(FormField field, Object value) {
        if (!(value instanceof Boolean bool)) {
            throw refuse(field, "moet aangevinkt zijn of niet");
        }
        return bool;
    }

    private static String option(FormField field, Object value) {
        String chosen = String.valueOf(value);
        check(
                field.options().contains(chosen),
                field,
                "heeft een keuze die niet in de lijst staat; kies een van de opties");
        return chosen;
    }

    private static List<String> options(FormField field, Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            throw refuse(field, "moet een lijst van keuzes zijn");
        }
        return chosen.stream()
                .map(one -> option(field, one))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new)); // the engine reads no other list back
    }

    private static String date(FormField field, Object value, LocalDate today) {
        LocalDate day = value instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), PlatformClock.ZONE)
                : day(field, String.valueOf(value));
        refusePast(field, day, today);
        return day.toString();
    }

    private static LocalDate day(FormField field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refuse(field, "moet een datum zijn, geschreven als jjjj-mm-dd");
        }
    }

    private static String dateTime(FormField field, Object value, LocalDate today) {
        LocalDateTime moment = moment(field, String.valueOf(value));
        refusePast(field, moment.toLocalDate(), today);
        return moment.toString();
    }

    private static void refusePast(FormField field, LocalDate day, LocalDate today) {
        check(
                !field.futureOnly() || !day.isBefore(today),
                field,
                "ligt in het verleden; kies vandaag of een latere dag");
    }

    private static LocalDateTime moment(FormField field, String text) {
        try {
            return LocalDateTime.parse(text.replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", ""));
        } catch (DateTimeParseException e) {
            throw refuse(field, "moet een datum en tijd zijn, geschreven als jjjj-mm-ddTuu:mm");
        }
    }

    static void check(boolean rule, FormField field, String otherwise) {
        if (!rule) {
            throw refuse(field, otherwise);
        }
    }

    static InvalidInput refuse(FormField field, String reason) {
        return new InvalidInput(field.key(), "Het veld '" + field.label() + "' " + reason + ".");
    }

    /** A name that a caller made up, short enough to repeat. */
    static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    static boolean isEmpty(Optional<Object> value) {
        return value.filter(one -> !(one instanceof String text && text.isBlank())
                        && !(one instanceof Collection<?> list && list.isEmpty()))
                .isEmpty();
    }
}
