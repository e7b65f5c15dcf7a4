package nl.ketenregie.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CaseContinued;
import nl.ketenregie.process.CaseNumber;
import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.ProcessVariable;
import nl.ketenregie.process.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a case go on as a case of another organisation, with another process: a new dossier that the receiver leads, with
 * those answers that the resident lets the receiver have. The old case stays what it was.
 */
@Service
@Transactional
class FollowUps {

    /** Process that the case came from; a process that starts with a form asks in a first task what its form would have asked. */
    static final ProcessVariable<String> ORIGIN = ProcessVariable.of("herkomst", String.class);

    private final DossierRepository dossiers;
    private final ContributionRepository contributions;
    private final Consents consents;
    private final Partners partners;
    private final Workflow workflow;
    private final CaseUrgency caseUrgency;
    private final ApplicationEventPublisher events;
    private final PlatformClock clock;

    FollowUps(
            DossierRepository dossiers,
            ContributionRepository contributions,
            Consents consents,
            Partners partners,
            Workflow workflow,
            CaseUrgency caseUrgency,
            ApplicationEventPublisher events,
            PlatformClock clock) {
        this.dossiers = dossiers;
        this.contributions = contributions;
        this.consents = consents;
        this.partners = partners;
        this.workflow = workflow;
        this.caseUrgency = caseUrgency;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param processKey process of the new case
     * @param from role that hands over
     * @param to role that receives and will lead
     * @throws IllegalStateException when there is no such process, or nobody fulfils the role: becomes an incident
     */
    void start(UUID originId, String processKey, String from, String to) {
        Dossier origin = dossiers.getReferenceById(originId);
        Organisation receiver =
                partners.getFulfilment(to, origin.municipality()).organisation();
        Dossier followUp = dossiers.saveAndFlush(origin.followedUpBy(
                new Dossier.Opening(
                        CaseNumber.next(origin.caseNumber().replaceFirst("-.*", ""), LocalDate.now(clock)),
                        processKey,
                        workflow.nameOf(processKey),
                        origin.municipality(),
                        receiver.id(),
                        null),
                from,
                clock.instant()));
        contributions.saveAll(carried(origin, followUp, receiver));
        events.publishEvent(
                new CaseContinued(originId.toString(), followUp.getId().toString()));
        workflow.start(processKey, followUp.getId().toString(), facts(origin, followUp, from));
    }

    /** A case that was urgent stays so on its way. */
    private Map<String, Object> facts(Dossier origin, Dossier followUp, String from) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                CaseVariables.MUNICIPALITY.name(), origin.municipality(),
                CaseVariables.MUNICIPALITY_NAME.name(), partners.nameOfMunicipality(origin.municipality()),
                CaseVariables.CASE_NUMBER.name(), followUp.caseNumber(),
                CaseVariables.REPORTER.name(), from,
                ORIGIN.name(), origin.processKey()));
        caseUrgency
                .find(origin.getId().toString())
                .ifPresent(urgency -> facts.put(CaseVariables.URGENCY.name(), urgency.name()));
        return facts;
    }

    private List<Contribution> carried(Dossier origin, Dossier followUp, Organisation receiver) {
        Sight sight =
                consents.sightOf(origin.getId(), receiver.id(), receiver.id().equals(origin.organisation()));
        return contributions.findBySubjectIdOrderByPosition(origin.getId()).stream()
                .map(contribution -> contribution.carriedTo(followUp.getId(), allowed(contribution, sight)))
                .filter(contribution -> !contribution.fields().isEmpty())
                .toList();
    }

    private List<CaseContent.Field> allowed(Contribution contribution, Sight sight) {
        boolean closed = partners.find(contribution.organisation())
                .map(Organisation::isClosed)
                .orElse(false);
        return contribution.fields().stream()
                .filter(field -> sight.allows(contribution.organisation(), closed, field.category()))
                .toList();
    }
}
