package nl.ketenregie.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A submitted form is accepted as a whole or refused with a reason in Dutch. */
class FormSubmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final String NAME =
            "{'type':'textfield','key':'naam','label':'Naam','properties':{'categorie':'contact'}%s}";
    private static final String STORY = "{'type':'textarea','key':'verhaal','label':'Verhaal'%s}";
    private static final String AMOUNT =
            "{'type':'number','key':'bedrag','label':'Bedrag','validate':{'min':1,'max':500}}";
    private static final String DATE =
            "{'type':'datetime','subtype':'date','key':'dag','dateLabel':'Dag van het besluit'}";
    private static final String AGREED = "{'type':'checkbox','key':'akkoord','label':'Akkoord'%s}";
    private static final String CHOICE =
            "{'type':'radio','key':'keuze','label':'Keuze','values':[{'value':'ja'},{'value':'nee'}]%s}";
    private static final String SEVERAL =
            "{'type':'checklist','key':'soorten','label':'Soorten','values':[{'value':'brief'},{'value':'foto'}]}";
    private static final String REQUIRED = ",'validate':{'required':true}";

    // ---------------------------------------------------------------- the form as a whole

    @Test
    void aNameThatTheFormDoesNotHaveIsRefused() {
        refused(Map.of("bsn", "1"), "Het formulier heeft geen veld met de naam 'bsn'. Laat dat veld weg.", NAME);
    }

    @Test
    void aVeryLongNameIsNotRepeatedInFull() {
        refused(
                Map.of("x".repeat(5000), "1"),
                "Het formulier heeft geen veld met de naam '" + "x".repeat(40) + "…'. Laat dat veld weg.",
                NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aRequiredFieldThatIsEmptyIsRefused(String empty) {
        refused(Map.of("naam", empty), "Het veld 'Naam' is verplicht; vul het in.", NAME.formatted(REQUIRED));
        refused(Map.of(), "Het veld 'Naam' is verplicht; vul het in.", NAME.formatted(REQUIRED));
    }

    @Test
    void aRefusalNeverRepeatsTheValue() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submit(Map.of("keuze", "Fenna de Proef"), Set.of(), CHOICE.formatted("")))
                .withMessageNotContaining("Fenna");
    }

    // ---------------------------------------------------------------- rules of one field

    @Test
    void fourThousandCharactersFitAndOneMoreDoesNot() {
        assertThat(content(submit(Map.of("verhaal", "x".repeat(4000)), Set.of(), STORY.formatted(""))))
                .containsKey("verhaal");
        refused(
                Map.of("verhaal", "x".repeat(4001)),
                "Het veld 'Verhaal' mag niet langer zijn dan 4000 tekens; het zijn er nu 4001.",
                STORY.formatted(""));
    }

    @Test
    void aFormMaySetLimitsOfItsOwn() {
        String limited = STORY.formatted(",'validate':{'minLength':3,'maxLength':5}");
        refused(
                Map.of("verhaal", "zesser"),
                "Het veld 'Verhaal' mag niet langer zijn dan 5 tekens; het zijn er nu 6.",
                limited);
        refused(Map.of("verhaal", "ab "), "Het veld 'Verhaal' moet minstens 3 tekens hebben.", limited);
    }

    @Test
    void aPatternIsExplainedByTheFormNotByTheRefusal() {
        refused(
                Map.of("naam", "Piet"),
                "Het veld 'Naam' is niet geschreven zoals het formulier vraagt; lees de toelichting bij het veld.",
                NAME.formatted(",'validate':{'pattern':'^[0-9]+$'}"));
    }

    @Test
    void anAddressAndATelephoneNumberAreCheckedByTheirKind() {
        refused(
                Map.of("naam", "naam@"),
                "Het veld 'Naam' moet een e-mailadres zijn, zoals naam@voorbeeld.nl.",
                NAME.formatted(",'validate':{'validationType':'email'}"));
        refused(
                Map.of("naam", "bel maar"),
                "Het veld 'Naam' moet een telefoonnummer zijn.",
                NAME.formatted(",'validate':{'validationType':'phone'}"));
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        String reason = "heeft een keuze die niet in de lijst staat; kies een van de opties.";
        refused(Map.of("keuze", "misschien"), "Het veld 'Keuze' " + reason, CHOICE.formatted(""));
        refused(Map.of("soorten", List.of("brief", "film")), "Het veld 'Soorten' " + reason, SEVERAL);
        refused(Map.of("soorten", "brief"), "Het veld 'Soorten' moet een lijst van keuzes zijn.", SEVERAL);
    }

    @ParameterizedTest
    @CsvSource({"0, kleiner zijn dan 1", "500.01, groter zijn dan 500"})
    void aNumberStaysWithinItsRange(double amount, String reason) {
        refused(Map.of("bedrag", amount), "Het veld 'Bedrag' mag niet " + reason + ".", AMOUNT);
    }

    @Test
    void aNumberIsANumber() {
        refused(Map.of("bedrag", "veel"), "Het veld 'Bedrag' moet een getal zijn.", AMOUNT);
        assertThat(submit(Map.of("bedrag", 500), Set.of("bedrag"), AMOUNT).facts())
                .containsEntry("bedrag", 500);
        assertThat(submit(Map.of("bedrag", 1.5), Set.of("bedrag"), AMOUNT).facts())
                .containsEntry("bedrag", 1.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-08-2021", "2021-8-24", "2021-02-30", "2021-08-24T00:00:00", "gisteren"})
    void aDateIsWrittenInOneWay(String date) {
        refused(
                Map.of("dag", date),
                "Het veld 'Dag van het besluit' moet een datum zijn, geschreven als jjjj-mm-dd.",
                DATE);
    }

    @Test
    void aCitizenServiceNumberMayNotStandInAStory() {
        refused(
                Map.of("verhaal", "Mijn nummer is 111 222 333, bel mij."),
                "Het veld 'Verhaal' lijkt een burgerservicenummer te bevatten; haal dat nummer weg.",
                STORY.formatted(""));
    }

    @Test
    void aCheckboxIsTickedOrNot() {
        refused(Map.of("akkoord", "ja"), "Het veld 'Akkoord' moet aangevinkt zijn of niet.", AGREED.formatted(""));
        refused(
                Map.of("akkoord", false),
                "Het veld 'Akkoord' moet aangevinkt zijn om door te gaan.",
                AGREED.formatted(REQUIRED));
    }

    // ---------------------------------------------------------------- facts and content

    @Test
    void whatTheModelUsesBecomesAFactAndTheRestContentWithItsCategory() {
        FormSubmission submission = submit(
                Map.of("keuze", "ja", "naam", "Fenna"), Set.of("keuze"), CHOICE.formatted(""), NAME.formatted(""));
        assertThat(submission.facts()).containsExactly(Map.entry("keuze", "ja"));
        assertThat(submission.content()).containsExactly(new CaseContent.Field("naam", "Naam", "contact", "Fenna"));
    }

    @Test
    void freeTextIsNeverAFactEvenWhenTheModelUsesItsName() {
        FormSubmission submission = submit(
                Map.of("naam", "Fenna", "verhaal", "Lang."),
                Set.of("naam", "verhaal"),
                NAME.formatted(""),
                STORY.formatted(""));
        assertThat(submission.facts()).isEmpty();
        assertThat(content(submission)).containsOnlyKeys("naam", "verhaal");
    }

    @Test
    void aChecklistIsAListOfFactsOrIsWrittenAsOne() {
        Map<String, Object> answers = Map.of("soorten", List.of("foto", "brief", "foto"));
        assertThat(submit(answers, Set.of("soorten"), SEVERAL).facts())
                .containsEntry("soorten", List.of("foto", "brief"));
        assertThat(content(submit(answers, Set.of(), SEVERAL))).containsEntry("soorten", "[\"foto\",\"brief\"]");
    }

    @Test
    void aCheckboxThatNobodyTickedIsAFactThatIsFalse() {
        assertThat(submit(Map.of(), Set.of("akkoord"), AGREED.formatted("")).facts())
                .containsEntry("akkoord", false);
    }

    @Test
    void aFactThatWasNotAnsweredForgetsTheAnswerOfAnEarlierRound() {
        FormSubmission submission = FormSubmission.of(
                form(CHOICE.formatted("")), Map.of(), Set.of("keuze"), knowing(Map.of("keuze", "ja")));
        assertThat(submission.facts()).containsKey("keuze").containsValue(null);
    }

    @Test
    void contentWithoutCategoryIsTreatedAsTheProblemItself() {
        assertThat(submit(Map.of("verhaal", "Lang."), Set.of(), STORY.formatted(""))
                        .content())
                .extracting(CaseContent.Field::category)
                .containsExactly("probleem");
    }

    // ---------------------------------------------------------------- what is hidden

    private static final String WHEN_NO = NAME.formatted(REQUIRED + ",'conditional':{'hide':'=keuze != \\\"nee\\\"'}");

    @Test
    void aHiddenFieldIsNotAskedFor() {
        assertThat(submit(Map.of("keuze", "ja"), Set.of(), CHOICE.formatted(""), WHEN_NO)
                        .content())
                .hasSize(1);
        refused(Map.of("keuze", "nee"), "Het veld 'Naam' is verplicht; vul het in.", CHOICE.formatted(""), WHEN_NO);
    }

    @Test
    void aHiddenFieldMayNotBeFilledInAllTheSame() {
        refused(
                Map.of("keuze", "ja", "naam", "Fenna"),
                "Het veld 'Naam' is bij deze antwoorden niet aan de orde; laat het leeg.",
                CHOICE.formatted(""),
                WHEN_NO);
    }

    @Test
    void everythingInAHiddenGroupIsHidden() {
        String group = "{'type':'group','label':'Meer','conditional':{'hide':'=keuze != \\\"nee\\\"'},'components':["
                + NAME.formatted(REQUIRED) + "," + STORY.formatted(",'conditional':{'hide':'=naam = \\\"\\\"'}") + "]}";
        assertThat(content(submit(Map.of("keuze", "ja"), Set.of(), CHOICE.formatted(""), group)))
                .containsOnlyKeys("keuze");
        refused(
                Map.of("keuze", "ja", "verhaal", "Toch."),
                "Het veld 'Verhaal' is bij deze antwoorden niet aan de orde; laat het leeg.",
                CHOICE.formatted(""),
                group);
        refused(
                Map.of("keuze", "nee", "verhaal", "Toch."),
                "Het veld 'Naam' is verplicht; vul het in.",
                CHOICE.formatted(""),
                group);
    }

    @Test
    void whatIsHiddenCountsAsEmptyForTheConditionsAfterIt() {
        String hiddenBox = AGREED.formatted(",'conditional':{'hide':'=keuze = \\\"nee\\\"'}");
        String afterIt = NAME.formatted(",'conditional':{'hide':'=akkoord = false'}");
        Map<String, Object> answers = Map.of("keuze", "nee", "akkoord", false, "naam", "Fenna");
        assertThat(content(submit(answers, Set.of(), CHOICE.formatted(""), hiddenBox, afterIt)))
                .containsKey("naam");
    }

    @Test
    void aConditionMayAskWhatTheProcessKnows() {
        String form = NAME.formatted(",'conditional':{'hide':'=medischToegestaan != true'}");
        assertThat(content(FormSubmission.of(
                        form(form), Map.of("naam", "Fenna"), Set.of(), knowing(Map.of("medischToegestaan", true)))))
                .containsKey("naam");
        refused(
                Map.of("naam", "Fenna"),
                "Het veld 'Naam' is bij deze antwoorden niet aan de orde; laat het leeg.",
                form);
    }

    @Test
    void aQuestionOfTheFormThatWasLeftOpenDoesNotBorrowItsAnswerFromTheProcess() {
        assertThat(FormSubmission.of(
                                form(CHOICE.formatted(""), WHEN_NO),
                                Map.of(),
                                Set.of("keuze"),
                                knowing(Map.of("keuze", "nee")))
                        .content())
                .isEmpty();
    }

    // ---------------------------------------------------------------- lists of rows

    private static final String DEBTS = "{'type':'dynamiclist','path':'schulden','label':'Schulden','components':["
            + "{'type':'textfield','key':'aan','label':'Aan wie?','validate':{'required':true}}," + AMOUNT + ","
            + "{'type':'checkbox','key':'betwist','label':'Betwist'},"
            + "{'type':'textarea','key':'waarom','label':'Waarom?','conditional':{'hide':'=betwist = false or keuze = \\\"nee\\\"'}}]}";

    @Test
    void everyRowOfAListIsKept() {
        FormSubmission submission = submit(
                Map.of("schulden", List.of(Map.of("aan", "UWV", "bedrag", 300), Map.of("aan", "SVB"))),
                Set.of("schulden"),
                DEBTS);
        assertThat(submission.facts()).isEmpty();
        assertThat(content(submission))
                .containsEntry("schulden", "[{\"aan\":\"UWV\",\"bedrag\":300},{\"aan\":\"SVB\"}]");
    }

    @Test
    void aMistakeInARowNamesTheRow() {
        Map<String, Object> good = Map.of("aan", "UWV");
        refusedRows(
                List.of(good, Map.of("bedrag", 3)), "Het veld 'Schulden, rij 2: Aan wie?' is verplicht; vul het in.");
        refusedRows(
                List.of(Map.of("aan", "UWV", "bedrag", 900)),
                "Het veld 'Schulden, rij 1: Bedrag' mag niet groter zijn dan 500.");
        refusedRows(
                List.of(Map.of("aan", "UWV", "betwist", true, "waarom", "BSN 111222333")),
                "Het veld 'Schulden, rij 1: Waarom?' lijkt een burgerservicenummer te bevatten; haal dat nummer weg.");
    }

    @Test
    void aNameThatTheRowDoesNotHaveIsRefused() {
        refusedRows(
                List.of(Map.of("aan", "UWV", "bsn", "1")),
                "Het veld 'Schulden' heeft in rij 1 geen vraag met de naam 'bsn'.");
    }

    @Test
    void aRowAsksWhatItsOwnAnswersAndThoseOfTheFormCallFor() {
        refusedRows(
                List.of(Map.of("aan", "UWV", "waarom", "Zomaar.")),
                "Het veld 'Schulden, rij 1: Waarom?' is bij deze antwoorden niet aan de orde; laat het leeg.");
        Map<String, Object> row = Map.of("aan", "UWV", "betwist", true, "waarom", "Zomaar.");
        assertThat(content(submit(Map.of("schulden", List.of(row)), Set.of(), CHOICE.formatted(""), DEBTS)))
                .containsKey("schulden");
        refused(
                Map.of("keuze", "nee", "schulden", List.of(row)),
                "Het veld 'Schulden, rij 1: Waarom?' is bij deze antwoorden niet aan de orde; laat het leeg.",
                CHOICE.formatted(""),
                DEBTS);
    }

    @Test
    void aListHoldsRowsAndNothingElse() {
        refused(Map.of("schulden", "veel"), "Het veld 'Schulden' moet een lijst van rijen zijn.", DEBTS);
        refusedRows(
                List.of("veel"), "Het veld 'Schulden' heeft in rij 1 geen antwoorden; vul de rij in of haal hem weg.");
    }

    // ---------------------------------------------------------------- how the stories are told

    private static void refusedRows(List<?> rows, String reason) {
        refused(Map.of("schulden", rows), reason, DEBTS);
    }

    private static void refused(Map<String, Object> answers, String reason, String... components) {
        String[] plain =
                Arrays.stream(components).map(one -> one.replace("%s", "")).toArray(String[]::new);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submit(answers, Set.of(), plain))
                .withMessageContaining(reason);
    }

    private static FormSubmission submit(Map<String, Object> answers, Set<String> facts, String... components) {
        return FormSubmission.of(form(components), answers, facts, knowing(Map.of()));
    }

    private static FormContext knowing(Map<String, Object> variables) {
        return new FormContext(variables::get, TODAY);
    }

    private static Map<String, String> content(FormSubmission submission) {
        Map<String, String> content = new HashMap<>();
        submission.content().forEach(field -> content.put(field.key(), field.value()));
        return content;
    }

    private static FormSchema form(String... components) {
        return FormSchema.parse(("{'id':'proef','components':[" + String.join(",", components) + "]}")
                .replace('\'', '"')
                .replace("\\\"", "\\\\\"".substring(1)));
    }
}
