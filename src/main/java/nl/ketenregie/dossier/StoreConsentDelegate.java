package nl.ketenregie.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Toestemming vastleggen": what the resident answered, for this partner and this purpose only (privacy file E.2). */
@Component
class StoreConsentDelegate implements JavaDelegate {

    private static final String FORM = "toestemming-record-consent";
    private static final int VALID_MONTHS = 6;
    private static final int LONGEST_MONTHS = 12;

    private final Consents consents;
    private final Dossiers dossiers;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final PlatformClock clock;
    private final ObjectMapper json;

    StoreConsentDelegate(
            Consents consents,
            Dossiers dossiers,
            Partners partners,
            CurrentUser currentUser,
            PlatformClock clock,
            ObjectMapper json) {
        this.consents = consents;
        this.dossiers = dossiers;
        this.partners = partners;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossierId = UUID.fromString(execution.getProcessBusinessKey());
        Contribution answers = dossiers.latestOf(dossierId, FORM);
        boolean given = ConsentVariables.ANSWER.get(execution).equals("ja");
        Consent consent = consents.record(
                dossierId,
                new Consent.Answer(
                        partners.getFulfilment(
                                        ConsentVariables.RECEIVER.get(execution),
                                        CaseVariables.MUNICIPALITY.get(execution))
                                .organisation()
                                .id(),
                        ConsentVariables.PURPOSE.get(execution),
                        given,
                        given ? categories(answers) : Set.of(),
                        answers.find("bewijs").orElse(null),
                        given ? expiry(answers) : null),
                currentUser.id().orElse("systeem"));
        ConsentVariables.CONSENT_GIVEN.set(execution, given);
        ConsentVariables.MEDICAL_ALLOWED.set(execution, consent.categories().contains(ConsentVariables.HEALTH));
    }

    private Set<String> categories(Contribution answers) {
        if (!answers.find("uitlegGegeven").equals(Optional.of("true"))) {
            throw new InvalidInput(
                    "uitlegGegeven",
                    "Toestemming geldt alleen na uitleg. Leg uit wat er gedeeld wordt en vink dat aan, of kies 'nee'.");
        }
        Set<String> categories = new TreeSet<>(read(answers.find("categorieen").orElse("[]")));
        if (answers.find("medisch").equals(Optional.of("true"))) {
            categories.add(ConsentVariables.HEALTH);
        }
        return categories;
    }

    private LocalDate expiry(Contribution answers) {
        LocalDate today = clock.today();
        LocalDate expiry = answers.find("geldigTot").map(LocalDate::parse).orElse(today.plusMonths(VALID_MONTHS));
        if (expiry.isBefore(today) || expiry.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new InvalidInput(
                    "geldigTot",
                    "Het veld 'Geldig tot en met' moet tussen vandaag en twaalf maanden later liggen; kies een andere datum.");
        }
        return expiry;
    }

    private Set<String> read(String list) {
        try {
            return json.readValue(list, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De categorieën van de toestemming zijn niet te lezen", e);
        }
    }
}
