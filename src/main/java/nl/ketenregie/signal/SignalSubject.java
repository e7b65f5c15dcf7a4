package nl.ketenregie.signal;

import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import org.springframework.stereotype.Component;

/** A process about a signal: its start form raises it. */
@Component
class SignalSubject implements CaseSubject {

    private static final String KNOWN_COUNT = "aantalBekend";

    private final Signals signals;
    private final Partners partners;
    private final CurrentUser currentUser;

    SignalSubject(Signals signals, Partners partners, CurrentUser currentUser) {
        this.signals = signals;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    @Override
    public String kind() {
        return Signals.KIND;
    }

    @Override
    public String numberPrefix() {
        return Signals.NUMBER_PREFIX;
    }

    @Override
    public boolean isWithoutPersons() {
        return true;
    }

    @Override
    public OpenedCase open(Opening opening) {
        Partners.Fulfilment reporter = partners.findFulfilmentByGroups(currentUser.groups())
                .orElseThrow(() -> new InvalidInput(
                        "organisatie", "Alleen een medewerker van een partnerorganisatie kan een signaal insturen."));
        String municipality = answer(opening, CaseVariables.MUNICIPALITY.name(), "Gemeente");
        String municipalityName = partners.municipalityName(municipality)
                .orElseThrow(() ->
                        new InvalidInput("gemeente", "De gemeente doet niet mee; kies een gemeente uit de lijst."));
        Signal signal = signals.open(new NewSignal(
                answer(opening, SignalVariables.THEME.name(), "Thema"),
                null,
                answer(opening, SignalVariables.BODY.name(), "Bestuursorgaan"),
                Signal.FORM,
                null,
                municipality,
                reporter.organisation().id(),
                reporter.role().name(),
                knownCount(opening)));
        return new OpenedCase(
                signal.id().toString(),
                signal.number(),
                municipalityName,
                reporter.role().name());
    }

    private static String answer(Opening opening, String key, String question) {
        return opening.find(key)
                .orElseThrow(() -> new InvalidInput(key, "Het veld '" + question + "' is verplicht; vul het in."));
    }

    private static int knownCount(Opening opening) {
        try {
            int count = Integer.parseInt(opening.find(KNOWN_COUNT).orElse("1"));
            if (count >= 1 && count <= Signals.MOST_KNOWN) {
                return count;
            }
        } catch (NumberFormatException e) {
            // a fraction: refused below like every other number that is no count
        }
        throw new InvalidInput(
                KNOWN_COUNT,
                "Het veld 'Aantal keer gezien' moet een heel getal zijn van 1 tot en met " + Signals.MOST_KNOWN + ".");
    }
}
