package nl.ketenregie.termijn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TermConfiguration {

    @Bean
    HolidayCalendar holidayCalendar(TermSettings settings) {
        return new HolidayCalendar(settings.decreedDays());
    }

    @Bean
    WorkingDays workingDays(HolidayCalendar holidays) {
        return new WorkingDays(holidays);
    }

    @Bean
    LegalClock legalClock(HolidayCalendar holidays) {
        return new LegalClock(holidays);
    }

    @Bean
    StatutoryTerms statutoryTerms() {
        return StatutoryTerms.ofTheLaw();
    }

    @Bean
    PostalRule postalRule(HolidayCalendar holidays) {
        return new PostalRule(holidays);
    }

    @Bean
    PenaltyClock penaltyClock(LegalClock clock, StatutoryTerms terms, PenaltySettings settings) {
        return new PenaltyClock(clock, terms, PenaltyRates.ofTheLaw(settings.rates()));
    }
}
