package nl.ketenregie.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.CaseContent.SubmittedContent;
import nl.ketenregie.process.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates a short scan with what is in the dossier, and keeps there on what the rating rests. */
@Service
@Transactional
class ShortScans {

    static final String FORM = "korte-scan-take-scan";

    /** Under this name the explanation is kept: what a form of that name would have asked. */
    static final String EXPLANATION = "korte-scan-explanation";

    /** An explanation names answers about health, so it is shared as health data are. */
    private static final String CATEGORY = "gezondheid";

    private final Dossiers dossiers;
    private final Urgencies urgencies;

    ShortScans(Dossiers dossiers, Urgencies urgencies) {
        this.dossiers = dossiers;
        this.urgencies = urgencies;
    }

    /** @param known how urgent the case was before; it becomes graver, never milder */
    ScanRating rate(UUID dossierId, Optional<UrgencyAdvice> known, Decisions decisions) {
        Optional<Contribution> scan = dossiers.findLatest(dossierId, FORM);
        Told told = new Told(scan.map(Contribution::answers).orElse(Map.of()));
        UrgencyAdvice now = urgencies.assess(told, decisions);
        ScanRating rating = new ScanTables(decisions)
                .rate(
                        told,
                        known.filter(before -> !now.urgency().isMoreUrgentThan(before.urgency()))
                                .orElse(now));
        dossiers.receive(new SubmittedContent(
                dossierId.toString(),
                "ServiceTask_RateScan",
                "Scan wegen",
                EXPLANATION,
                List.of(new Field(
                        "scanUitleg",
                        "Waar het advies op rust",
                        CATEGORY,
                        ScanWords.of(rating, scan.map(Contribution::fields).orElse(List.of()))))));
        return rating;
    }
}
