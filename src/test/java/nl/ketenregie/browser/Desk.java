package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person behind a screen with a web application of the platform. Whatever goes wrong in the page is remembered. */
final class Desk {

    /** Texts that form-js and Tasklist write themselves, before they are translated. */
    private static final Pattern ENGLISH =
            Pattern.compile("Field is required|No matching|\\b(Select|Claim|Complete|Save)\\b");

    /**
     * What browsers report although nothing is wrong: the applications ask whether somebody is logged in (not yet: 404),
     * and Tasklist asks for the task in its address (gone: 404).
     */
    private static final Pattern KNOWN = Pattern.compile(
            "/camunda/api/(admin/auth/user/default" + "|engine/engine/default/task/[0-9a-f-]{36}):0:0$");

    private static final Path PICTURES = Path.of("docs/images");

    private final Page page;
    private final String applications;
    private final List<String> problems = new ArrayList<>();

    Desk(BrowserContext browser, int port) {
        page = browser.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.onPageError(problems::add);
        page.onConsoleMessage(this::listen);
        applications = "http://localhost:" + port + "/camunda/app/";
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !KNOWN.matcher(message.location()).find()) {
            problems.add(message.text() + " " + message.location());
        }
    }

    Desk logIn(String application, String user, String password) {
        page.navigate(applications + application + "/default/");
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".account")).isVisible();
        return this;
    }

    Desk logOut() {
        page.locator(".account").click();
        return clicks("Uitloggen").sees("Inloggen");
    }

    Desk goTo(String address) {
        page.navigate(applications + address);
        return this;
    }

    Desk reload() {
        page.reload();
        return this;
    }

    Desk sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** @param text that must not be anywhere on the page, not even out of sight */
    Desk doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Desk clicks(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
        return this;
    }

    Desk press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Desk choosesToStart(String process) {
        clicks("Zaak starten");
        clicks(process);
        assertThat(page.locator(".modal .fjs-form")).isVisible();
        return this;
    }

    Desk starts() {
        press("Starten");
        assertThat(page.locator(".modal")).hasCount(0);
        return this;
    }

    /** @return what the only task in this list shows: its name, its process and the case */
    String onlyTaskIn(String list) {
        openList(list);
        assertThat(cards()).hasCount(1);
        return cards().innerText();
    }

    /** @return what each of the tasks in this list shows, from top to bottom */
    List<String> tasksIn(String list, int count) {
        openList(list);
        assertThat(cards()).hasCount(count);
        return cards().allInnerTexts();
    }

    /** Opens the task that stands on top, without taking it up. */
    Desk opensFirst() {
        cards().first().locator("a").first().click();
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    Desk hasNoTasksIn(String list) {
        openList(list);
        page.waitForTimeout(1000); // until then the list before this one may still be there
        sees("Geen taken in deze lijst.");
        assertThat(cards()).hasCount(0);
        return this;
    }

    /** Opens a task without taking it up. */
    Desk opens(String list, String task) {
        openList(list);
        cards().filter(new Locator.FilterOptions().setHasText(task))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    Desk claims(String list, String task) {
        opens(list, task);
        clicks("Oppakken");
        assertThat(page.locator(".disabled-form")).hasCount(0);
        page.waitForLoadState(LoadState.NETWORKIDLE); // the form is drawn once more with what is known already
        assertThat(page.locator(".fjs-form")).isVisible();
        speaksDutch();
        return this;
    }

    Desk completes() {
        speaksDutch();
        press("Afronden");
        sees("Kies een taak in de lijst.");
        return this;
    }

    private void openList(String list) {
        page.locator("[cam-tasklist-filters] .item")
                .filter(new Locator.FilterOptions().setHasText(list))
                .locator("a")
                .first()
                .click();
    }

    private Locator cards() {
        return page.locator("ol.tasks-list > .task");
    }

    /** @param field the id of the field in the form, without {@code Field_} */
    Desk fills(String field, String answer) {
        input(field).fill(answer);
        return this;
    }

    /** What is in this field of the form now. */
    String answer(String field) {
        return input(field).inputValue();
    }

    /** @param date as a user types it, {@code 18-11-2026} */
    Desk fillsDate(String field, String date) {
        input(field + "-date").fill(date);
        input(field + "-date").press("Tab");
        return this;
    }

    Desk selects(String field, String option) {
        Locator select = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(input(field)))
                .locator(".fjs-input-group");
        select.click();
        page.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(select).containsText(option);
        return this;
    }

    /** Ticks a box or chooses from a few. */
    Desk ticks(String label) {
        box(label).check();
        return this;
    }

    Desk unticks(String label) {
        box(label).uncheck();
        return this;
    }

    private Locator box(String label) {
        return page.locator(".fjs-form").getByLabel(label).first();
    }

    private Locator input(String field) {
        return page.locator("[id$='Field_" + field + "']");
    }

    List<String> errorsInForm() {
        return page.locator(".fjs-form-field-error").allInnerTexts();
    }

    Desk opensTab(String tab) {
        page.locator(".nav-tabs")
                .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    Locator dossier() {
        opensTab("Dossier");
        Locator dossier = page.locator(".kr-dossier");
        assertThat(dossier.getByText("Samenvatting")).isVisible();
        return dossier;
    }

    /** How many half-filled forms this browser keeps: none, they are on the server. */
    int drafts() {
        return (int)
                page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).length");
    }

    Page page() {
        return page;
    }

    Desk speaksDutch() {
        assertThat(page.locator("body").innerText()).doesNotContainPattern(ENGLISH);
        return this;
    }

    /** Nothing went wrong in the page so far. */
    void isFine() {
        assertThat(problems).isEmpty();
    }

    /** Renews a picture of the documentation, when asked with {@code -Dscreenshots.write=true}. */
    void photograph(String picture) {
        if (Boolean.getBoolean("screenshots.write")) {
            page.waitForTimeout(6000); // messages that a step succeeded go away by themselves
            page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(picture)));
        }
    }
}
