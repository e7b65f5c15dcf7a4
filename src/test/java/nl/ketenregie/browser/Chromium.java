package nl.ketenregie.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, as a Dutch caseworker has it. */
final class Chromium implements AutoCloseable {

    /** Another place: {@code -Dchromium=/usr/bin/google-chrome}. */
    private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    /** Milliseconds: build servers are slow at times. */
    static final double PATIENCE = 30_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    }

    static Chromium start() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("De browsertests hebben Chromium nodig, maar " + PROGRAM
                    + " is er niet. Installeer het pakket chromium, of geef met -Dchromium=<pad> aan waar het staat.");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(noDownload)));
    }

    /** Somebody's own browser: nothing is shared with another one. */
    BrowserContext forOnePerson() {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1400, 900));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
