package nl.ketenregie.tasklist;

import nl.ketenregie.dossier.CaseSlice;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.partner.Organisation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the processes leave of a case for an organisation that does not lead it. */
@Component
class CaseSlices {

    private final ObjectProvider<CaseSlice> slices;

    CaseSlices(ObjectProvider<CaseSlice> slices) {
        this.slices = slices;
    }

    boolean includes(Dossier dossier, Organisation viewer, Contribution contribution) {
        return leads(dossier, viewer)
                || slices.stream()
                        .filter(slice -> slice.isAbout(dossier))
                        .allMatch(slice -> slice.includes(dossier, viewer.id(), contribution));
    }

    boolean includesTerms(Dossier dossier, Organisation viewer) {
        return leads(dossier, viewer)
                || slices.stream()
                        .filter(slice -> slice.isAbout(dossier))
                        .allMatch(slice -> slice.includesTerms(dossier, viewer.id()));
    }

    private static boolean leads(Dossier dossier, Organisation viewer) {
        return viewer.id().equals(dossier.organisation());
    }
}
