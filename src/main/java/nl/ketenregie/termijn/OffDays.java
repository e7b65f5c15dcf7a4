package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;

/** Tells in plain Dutch why a day does not count as the last day of a term. */
record OffDays(HolidayCalendar holidays) {

    private static final String LAW = "Algemene termijnenwet";

    /** "Dat is een zondag. Ook maandag 6 april (tweede paasdag) telt niet. Daarom is de laatste dag ..." */
    String whyLater(LocalDate lastDay, LocalDate end) {
        List<LocalDate> others = lastDay.plusDays(1).datesUntil(end).toList();
        String alsoNot = others.isEmpty()
                ? ""
                : " Ook %s %s niet.".formatted(enumerated(others), others.size() == 1 ? "telt" : "tellen");
        boolean holidayInvolved =
                lastDay.datesUntil(end).anyMatch(day -> holidays.nameOf(day).isPresent());
        return "Dat is %s.%s Daarom is de laatste dag %s (%s, %s)."
                .formatted(
                        kindOf(lastDay),
                        alsoNot,
                        DutchDates.full(end),
                        LAW,
                        holidayInvolved ? "artikelen 1 en 3" : "artikel 1");
    }

    /** "Dat is een zondag. De laatste dag schuift niet op: ..." */
    String whyNotLater(LocalDate lastDay, String reason) {
        return "Dat is %s. De laatste dag schuift niet op: %s.".formatted(kindOf(lastDay), reason);
    }

    /** "een zaterdag", "een feestdag (Goede Vrijdag)", "een zaterdag en een feestdag (eerste kerstdag)" */
    String kindOf(LocalDate day) {
        String holiday =
                holidays.nameOf(day).map("een feestdag (%s)"::formatted).orElse("");
        if (!HolidayCalendar.isWeekend(day)) {
            return holiday;
        }
        String weekend = "een " + DutchDates.weekday(day);
        return holiday.isEmpty() ? weekend : weekend + " en " + holiday;
    }

    private String enumerated(List<LocalDate> days) {
        List<String> names = days.stream().map(this::withHoliday).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
    }

    private String withHoliday(LocalDate day) {
        return DutchDates.withoutYear(day)
                + holidays.nameOf(day).map(" (%s)"::formatted).orElse("");
    }
}
