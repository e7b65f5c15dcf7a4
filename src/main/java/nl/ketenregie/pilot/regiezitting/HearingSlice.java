package nl.ketenregie.pilot.regiezitting;

import nl.ketenregie.dossier.CaseSlice;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.partner.Partners;
import org.springframework.stereotype.Component;

/**
 * Whose part of a case is whose: the court has the court file, the director what consent allows, and the other party and the
 * helpers have their own contributions and nothing else.
 */
@Component
class HearingSlice implements CaseSlice {

    private final Partners partners;

    HearingSlice(Partners partners) {
        this.partners = partners;
    }

    @Override
    public boolean isAbout(Dossier dossier) {
        return dossier.processKey().equals(RegiezittingProcess.KEY);
    }

    @Override
    public boolean includes(Dossier dossier, String organisation, Contribution contribution) {
        return contribution.organisation().equals(organisation)
                || (fulfils(organisation, RegiezittingProcess.REGISTRY, dossier)
                        ? CourtFile.holds(contribution.form())
                        : fulfils(organisation, RegiezittingProcess.CASE_DIRECTOR, dossier));
    }

    /** Terms say what is going on: they are for the director and the court. */
    @Override
    public boolean includesTerms(Dossier dossier, String organisation) {
        return fulfils(organisation, RegiezittingProcess.REGISTRY, dossier)
                || fulfils(organisation, RegiezittingProcess.CASE_DIRECTOR, dossier);
    }

    private boolean fulfils(String organisation, String role, Dossier dossier) {
        return partners.findFulfilment(role, dossier.municipality())
                .filter(fulfilment -> fulfilment.organisation().id().equals(organisation))
                .isPresent();
    }
}
