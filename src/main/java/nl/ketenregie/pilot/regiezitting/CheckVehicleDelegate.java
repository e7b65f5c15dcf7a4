package nl.ketenregie.pilot.regiezitting;

import java.util.Map;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Rechtsgang nagaan": what the table found against the chosen way to the judge, as the person who chose reads it (B.3.2). */
@Component
class CheckVehicleDelegate implements JavaDelegate {

    private static final String FITS = "past";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry(
                    "instemming-ontbreekt",
                    "Een gezamenlijk verzoek (art. 96 Rv) kan alleen als de wederpartij het ook wil. Kies een andere"
                            + " rechtsgang, of vraag eerst de wederpartij."),
            Map.entry(
                    "instemming-geweigerd",
                    "De wederpartij stemt niet in met een gezamenlijk verzoek (art. 96 Rv). Kies een andere"
                            + " rechtsgang."),
            Map.entry(
                    "geen-dagvaarding",
                    "Een mondelinge behandeling (art. 87 Rv) kan alleen in een zaak waarin is gedagvaard. Kies een"
                            + " andere rechtsgang, of verbeter de feiten."),
            Map.entry(
                    "geen-dreiging",
                    "Een voorlopige voorziening (art. 287b Fw) is voor een acute dreiging: ontruiming, afsluiting of"
                            + " het einde van de zorgverzekering. Er dreigt nu niets; kies een andere rechtsgang."),
            Map.entry(
                    "geen-schuldhulp",
                    "Een voorlopige voorziening (art. 287b Fw) kan alleen als er schuldhulp van de gemeente is"
                            + " aangevraagd of loopt (Wgs). Vraag die vandaag aan, of kies een andere rechtsgang."),
            Map.entry(
                    "geen-weigering",
                    "Een dwangakkoord (art. 287a Fw) is voor een schuldeiser die een schuldregeling weigert. Dat is"
                            + " hier niet vastgelegd; kies een andere rechtsgang, of verbeter de feiten."),
            Map.entry(
                    "geen-wsnp",
                    "Bij een dwangakkoord (art. 287a Fw) hoort een verzoek voor de wettelijke schuldsanering (Wsnp)."
                            + " Maak dat eerst klaar, of kies een andere rechtsgang."),
            Map.entry(
                    "geen-vonnis",
                    "Een executiegeschil (art. 438 Rv) is voor een ontruiming die al in een vonnis is bevolen. Dat"
                            + " vonnis is er niet; kies een andere rechtsgang."),
            Map.entry(
                    "geen-bewind",
                    "Dit verzoekschrift is alleen voor bewind of mentorschap. Kies een andere rechtsgang, of verbeter"
                            + " de feiten."),
            Map.entry(
                    "geen-familiezaak",
                    "De familierechter behandelt alleen familiezaken. Kies een andere rechtsgang, of verbeter de"
                            + " feiten."),
            Map.entry(
                    "geen-advocaat",
                    "Bij de familierechter is een advocaat nodig. Zoek eerst een advocaat, of kies een andere"
                            + " rechtsgang."),
            Map.entry(
                    "geen-regelrechter",
                    "Deze rechtbank doet niet mee aan de proef met de regelrechter. Kies een andere rechtsgang."));

    @Override
    public void execute(DelegateExecution execution) {
        String found = RegiezittingProcess.VEHICLE_CHECK.get(execution);
        if (!found.equals(FITS)) {
            String reason = REASONS.get(found);
            if (reason == null) {
                throw new IllegalStateException("De beslistabel van de rechtsgang geeft een reden die het platform niet"
                        + " kent: '" + found + "'");
            }
            throw new InvalidInput(RegiezittingProcess.VEHICLE.name(), reason);
        }
    }
}
