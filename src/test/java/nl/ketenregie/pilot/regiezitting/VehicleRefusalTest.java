package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A way to the judge that does not fit the facts is refused in words that say what to do (table B.3.2, column Needs). */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class VehicleRefusalTest {

    @Autowired
    private Hearing hearing;

    @Autowired
    private HearingStory story;

    @BeforeEach
    void itIsMonday() {
        story.begin();
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " | ",
            textBlock =
                    """
                    verzoek-96            | huur     | dagvaarding       | loopt | false | als de wederpartij het ook wil
                    dagvaarding-87        | huur     | geen              | loopt | false | waarin is gedagvaard
                    voorziening-287b      | huur     | dagvaarding       | loopt | false | Er dreigt nu niets
                    dwangakkoord-287a     | schulden | geen              | loopt | false | die een schuldregeling weigert
                    dwangakkoord-287a     | schulden | geen              | loopt | true  | wettelijke schuldsanering
                    executiegeschil-438   | huur     | dagvaarding       | loopt | false | Dat vonnis is er niet
                    verzoekschrift-bewind | huur     | dagvaarding       | loopt | false | bewind of mentorschap
                    familierechter        | huur     | dagvaarding       | loopt | false | alleen familiezaken
                    familierechter        | familie  | geen              | loopt | false | een advocaat nodig
                    regelrechter          | huur     | dagvaarding       | loopt | false | de proef met de regelrechter
                    """)
    void aWayThatDoesNotFitIsNotAccepted(
            String vehicle, String kind, String procedure, String debtHelp, boolean creditorRefuses, String reason) {
        Case asked = hearing.consented()
                .does(
                        "UserTask_RecordFacts",
                        Hearing.facts(Map.of(
                                "soortZaak", kind,
                                "procedure", procedure,
                                "schuldhulp", debtHelp,
                                "schuldeiserWeigert", creditorRefuses)));
        refused(asked, vehicle, reason);
        assertThat(asked.waitsFor()).containsExactly("UserTask_ReportNews", "UserTask_ChooseVehicle");
    }

    @Test
    void anInterimMeasureNeedsDebtHelp() {
        Case asked = hearing.consented()
                .does(
                        "UserTask_RecordFacts",
                        Hearing.facts(Map.of("schuldhulp", "geen", "dreiging", "afsluiting", "procedure", "geen")));
        refused(asked, "voorziening-287b", "schuldhulp van de gemeente");
    }

    private static void refused(Case asked, String vehicle, String reason) {
        Map<String, Object> choice = new HashMap<>(Map.of("rechtsgang", vehicle));
        if (!vehicle.equals(asked.variable("rechtsgangadvies"))) {
            choice.put("redenAfwijking", "Dat lijkt ons beter.");
        }
        assertThatThrownBy(() -> asked.does("UserTask_ChooseVehicle", choice))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(reason, "andere rechtsgang");
    }
}
