package nl.ketenregie.toevoeging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.CaseContent.SubmittedContent;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.toevoeging.LegalAidAdvice.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the right to legal aid with what is in the dossier, and keeps the advice there. */
@Service
@Transactional
class LegalAidChecks {

    static final String QUESTIONS = "toevoegingscheck-enter-details";

    /** Under this name the advice is kept: what a form of that name would have asked. */
    static final String ADVICE = "toevoegingscheck-advice";

    /** What an income and an amount that follows from it are: only shared with whoever may know the finances. */
    private static final String FINANCIAL = "financieel";

    private final Dossiers dossiers;

    LegalAidChecks(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @return whether there is a right, as the tables say; all else stays in the dossier */
    Right check(UUID dossierId, Decisions decisions) {
        Optional<LegalAidAdvice> advice = LegalAidQuestion.from(answers(dossierId, QUESTIONS))
                .map(question -> new LegalAidTables(decisions).advise(question));
        dossiers.receive(new SubmittedContent(
                dossierId.toString(),
                "ServiceTask_CheckLegalAid",
                "Tabellen toepassen",
                ADVICE,
                advice.map(LegalAidChecks::written).orElseGet(LegalAidChecks::nothingKnown)));
        return advice.map(LegalAidAdvice::right).orElse(Right.ONBEKEND);
    }

    private Map<String, String> answers(UUID dossierId, String form) {
        return dossiers.findLatest(dossierId, form).map(Contribution::answers).orElse(Map.of());
    }

    private static List<Field> written(LegalAidAdvice advice) {
        List<Field> fields = new ArrayList<>(texts(LegalAidWords.forProfessional(advice), ResidentWords.of(advice)));
        fields.add(field("trede", "Inkomenstrede", advice.band()));
        advice.toPay().ifPresent(amount -> fields.add(field("eigenBijdrage", "Eigen bijdrage in euro", "" + amount)));
        return fields;
    }

    private static List<Field> nothingKnown() {
        return texts(LegalAidWords.WITHOUT_DETAILS, ResidentWords.WITHOUT_DETAILS);
    }

    private static List<Field> texts(String forProfessional, String forResident) {
        return List.of(
                field("advies", "Advies voor de medewerker", forProfessional),
                field("uitlegInwoner", "Uitleg voor de inwoner", forResident));
    }

    private static Field field(String key, String label, String value) {
        return new Field(key, label, FINANCIAL, value);
    }
}
