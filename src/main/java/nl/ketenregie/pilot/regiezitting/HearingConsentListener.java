package nl.ketenregie.pilot.regiezitting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.RoleHandover;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What it means that the resident takes consent back (B.3.4). For the court or the other party: no hearing, and what the
 * court has stays with the court. For anybody else: that one does not come, and the hearing goes on; what the case director
 * did, the Juridisch Loket does from now on.
 */
@Component
class HearingConsentListener {

    private final Dossiers dossiers;
    private final Partners partners;
    private final Overleggen overleggen;
    private final CourtFile courtFile;
    private final Workflow workflow;
    private final RoleHandover handover;

    HearingConsentListener(
            Dossiers dossiers,
            Partners partners,
            Overleggen overleggen,
            CourtFile courtFile,
            Workflow workflow,
            RoleHandover handover) {
        this.dossiers = dossiers;
        this.partners = partners;
        this.overleggen = overleggen;
        this.courtFile = courtFile;
        this.workflow = workflow;
        this.handover = handover;
    }

    @EventListener
    void stopOrGoOnWithout(ConsentWithdrawn withdrawn) {
        Dossier dossier = dossiers.get(withdrawn.dossierId());
        if (!withdrawn.purpose().equals(RegiezittingProcess.PURPOSE)
                || !dossier.processKey().equals(RegiezittingProcess.KEY)) {
            return;
        }
        boolean court = fulfils(withdrawn.organisation(), RegiezittingProcess.REGISTRY, dossier);
        if (court) {
            courtFile.keepFor(dossier.getId(), withdrawn.organisation());
        }
        if (court || fulfils(withdrawn.organisation(), RegiezittingProcess.COUNTERPARTY, dossier)) {
            stop(dossier.getId().toString());
        } else {
            goOnWithout(withdrawn.organisation(), dossier.getId());
            if (fulfils(withdrawn.organisation(), RegiezittingProcess.CASE_DIRECTOR, dossier)) {
                goOnWithoutDirector(dossier);
            }
        }
    }

    /** A case that has its outcome keeps it. */
    private void stop(String dossier) {
        if (workflow.correlate(RegiezittingProcess.SHARING_STOPPED, dossier) == 0) {
            workflow.correlate(RegiezittingProcess.CONSENT_WITHDRAWN, dossier);
        }
    }

    private void goOnWithout(String organisation, UUID dossier) {
        overleggen.findLatestOf(dossier).filter(hearing -> isAhead(hearing)).ifPresent(hearing -> rolesOf(
                        organisation, hearing)
                .forEach(role -> overleggen.leave(hearing.id(), role)));
    }

    private void goOnWithoutDirector(Dossier dossier) {
        Stream.of(RegiezittingProcess.DIRECTOR, RegiezittingProcess.CHAIR)
                .forEach(role -> handover.handOver(
                        dossier.getId().toString(),
                        role,
                        RegiezittingProcess.CASE_DIRECTOR,
                        RegiezittingProcess.LEAD,
                        dossier.municipality()));
    }

    private static boolean isAhead(Overleg hearing) {
        return hearing.status() == Overleg.Status.GEVRAAGD || hearing.status() == Overleg.Status.GEPLAND;
    }

    private static List<String> rolesOf(String organisation, Overleg hearing) {
        return hearing.participants().stream()
                .filter(one -> one.organisation().equals(organisation) && !one.left())
                .map(Overleg.Participant::role)
                .toList();
    }

    private boolean fulfils(String organisation, String role, Dossier dossier) {
        return partners.findFulfilment(role, dossier.municipality())
                .filter(fulfilment -> fulfilment.organisation().id().equals(organisation))
                .isPresent();
    }
}
