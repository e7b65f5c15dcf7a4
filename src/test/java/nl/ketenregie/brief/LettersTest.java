package nl.ketenregie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The pro forma letter as it comes out of the printer: read back from the PDF itself. */
class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 6);
    private static final LocalDate SENT_ON = LocalDate.of(2021, 8, 24);
    private static final float MILLIMETRES = 25.4f / 72;

    /** What the windows of E6/5, C6/5 and C5 envelopes all show when the sheet lies at the top of the envelope. */
    private static final float WINDOW_TOP = 44;

    private static final float WINDOW_BOTTOM = 70;
    private static final float WINDOW_RIGHT = 110;

    private final Letters letters = new Letters();

    @Test
    void theLetterObjectsInTimeAndAsksForTimeForTheGrounds() {
        String text = text(complete("Fenna de Proef"));
        assertThat(text)
                .contains("Pro forma bezwaar tegen uw besluit van 24 augustus 2021")
                .contains("Datum: 6 september 2021")
                .contains("Besluit van: 24 augustus 2021")
                .contains("Uw kenmerk: B.1234")
                .contains(
                        "een besluit gestuurd. Het gaat over: WW (werkloosheid), terugvordering. Ik ben het niet eens")
                .contains("Daarom maak ik bezwaar.")
                .contains("mijn redenen (de gronden) stuur ik later")
                .contains("artikel 6:6 van de Algemene wet bestuursrecht")
                .contains("bevestigen dat u dit bezwaar hebt ontvangen")
                .contains("artikel 6:14 van de Algemene wet bestuursrecht")
                .contains("(handtekening) Fenna de Proef")
                .doesNotContain("(naam)", "postadres");
    }

    @Test
    void theAddressOfTheBodyShowsInTheWindowAndTheSenderDoesNot() {
        byte[] letter = complete("Fenna de Proef");
        assertThat(text(letter)).contains("UWV Postbus 0 1000 AA Voorbeeldstad");
        assertThat(positions(letter, "UWV")).first().satisfies(at -> assertThat(at.getXDirAdj() * MILLIMETRES)
                .isBetween(20f, 40f));
        assertThat(heights(letter, at -> at.getXDirAdj() * MILLIMETRES < WINDOW_RIGHT && isAboveReferences(at)))
                .isNotEmpty()
                .allSatisfy(height -> assertThat(height).isBetween(WINDOW_TOP, WINDOW_BOTTOM));
    }

    @Test
    void dutchNamesAndPlacesKeepTheirSigns() {
        String name = "Zoë Çağlar-Łukasiewicz née d'Ás, ĳsbrand Müller-Coëlho, Ñuñez & Øst";
        assertThat(text(complete(name))).contains(name);
    }

    @Test
    void whatSomebodyWroteStaysText() {
        assertThat(text(complete("<b>Fenna</b> & <script>x</script>"))).contains("<b>Fenna</b> & <script>x</script>");
    }

    @Test
    void whatTheCaseDoesNotKnowIsADottedLineToFillIn() {
        String text = text(letters.pdf(new ProFormaObjection(
                TODAY,
                new ProFormaObjection.Resident(Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                new ProFormaObjection.Body(List.of(), List.of()),
                new ProFormaObjection.Decision(SENT_ON, Optional.empty(), Optional.empty()))));
        assertThat(text)
                .contains(
                        "……… (naam)",
                        "……… (straat en nummer)",
                        "……… (telefoonnummer)",
                        "……… (naam van de organisatie die het besluit nam)",
                        "……… (postadres)",
                        "……… (staat op het besluit)",
                        "……… (waar het besluit over gaat)")
                .contains("Pro forma bezwaar tegen uw besluit van 24 augustus 2021")
                .doesNotContain("null", "E-mail");
    }

    @Test
    void theLetterIsOnePageThatAScreenReaderCanReadWithItsFontInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(complete("Fenna de Proef"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Pro forma bezwaar");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("pdfuaid:part", "pdfaid:part")
                    .doesNotContain("Fenna");
            PDPage page = document.getPage(0);
            page.getResources().getFontNames().forEach(name -> assertThat(font(page, name))
                    .matches(PDFont::isEmbedded)
                    .extracting(PDFont::getName)
                    .asString()
                    .contains("LiberationSans"));
        }
    }

    private byte[] complete(String name) {
        return letters.pdf(new ProFormaObjection(
                TODAY,
                new ProFormaObjection.Resident(
                        Optional.of(name),
                        List.of("Voorbeeldstraat 1", "1234 AB Voorbeeldstad"),
                        Optional.of("+31600000037"),
                        Optional.of("fenna@voorbeeld.example")),
                new ProFormaObjection.Body(List.of("UWV"), List.of("Postbus 0", "1000 AA Voorbeeldstad")),
                new ProFormaObjection.Decision(
                        SENT_ON, Optional.of("B.1234"), Optional.of("WW (werkloosheid), terugvordering"))));
    }

    /** In reading order, on one line. */
    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAboveReferences(TextPosition at) {
        return at.getYDirAdj() * MILLIMETRES < 80;
    }

    private static List<Float> heights(byte[] pdf, Predicate<TextPosition> where) {
        return positions(pdf, "").stream()
                .filter(where)
                .map(at -> at.getYDirAdj() * MILLIMETRES)
                .toList();
    }

    /** Where the letters of this text stand, or all letters. */
    private static List<TextPosition> positions(byte[] pdf, String wanted) {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains(wanted)) {
                        found.addAll(positions);
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static PDFont font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
