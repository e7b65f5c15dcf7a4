package nl.ketenregie.tasklist;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.brief.Letters;
import nl.ketenregie.brief.ProFormaObjection;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pro forma letter of a case, with those answers that its reader may see, for who may see contact data. */
@Service
@Transactional(readOnly = true)
class ProFormaLetters {

    private static final String CONTACT = "contact";

    private final CaseAccess access;
    private final LetterAnswers answers;
    private final Termijnen termijnen;
    private final Letters letters;
    private final PlatformClock clock;

    ProFormaLetters(
            CaseAccess access, LetterAnswers answers, Termijnen termijnen, Letters letters, PlatformClock clock) {
        this.access = access;
        this.answers = answers;
        this.termijnen = termijnen;
        this.letters = letters;
        this.clock = clock;
    }

    /** For somebody who holds a task of the case. */
    Optional<byte[]> findForTaskHolder(String dossierId, UUID termId) {
        return access.find(dossierId).flatMap(dossier -> find(dossier, termId));
    }

    /** @param zaak case number or dossier id; only for the organisation that leads the case */
    Optional<byte[]> findForLead(String zaak, UUID termId) {
        return access.findLed(zaak).flatMap(dossier -> find(dossier, termId));
    }

    /** Whether somebody with this sight may have letters with the name and address of the resident. */
    static boolean allows(Sight sight) {
        return sight.leads() || sight.categories().contains(CONTACT);
    }

    private Optional<byte[]> find(Dossier dossier, UUID termId) {
        return access.viewer()
                .map(viewer -> access.sight(dossier, viewer))
                .filter(ProFormaLetters::allows)
                .flatMap(sight -> termijnen.find(dossier.getId(), termId).map(term -> letter(dossier, term, sight)));
    }

    private byte[] letter(Dossier dossier, Termijn term, Sight sight) {
        if (!term.isObjection() || term.status() != Termijn.Status.LOPEND) {
            throw new InvalidInput("termijn", "Pro forma bezwaar hoort bij een bezwaartermijn die nog loopt.");
        }
        LetterAnswers.Known known = answers.of(dossier, sight);
        return letters.pdf(new ProFormaObjection(
                clock.today(),
                known.resident(),
                known.body(),
                new ProFormaObjection.Decision(term.basis(), known.reference(), known.about())));
    }
}
