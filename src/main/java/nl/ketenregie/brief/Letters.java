package nl.ketenregie.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Prints letters as PDF, readable by screen readers (PDF/UA) and for years (PDF/A), with the font inside. A letter goes
 * to whoever asked for it and is kept nowhere.
 */
@Service
public class Letters {

    private static final String FONT = "Liberation Sans";

    private final String style;

    Letters() {
        this.style = text("nl/ketenregie/brief/letter.css");
        XRLog.setLoggingEnabled(false); // its warnings may quote what somebody wrote
    }

    /** @return a PDF of one page */
    public byte[] pdf(ProFormaObjection objection) {
        return pdf(objection.letter());
    }

    private byte[] pdf(Letter letter) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(() -> open("liberation/LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open("liberation/LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Ketenregie")
                    .withW3cDocument(LetterPage.of(letter, style), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String text(String resource) {
        try (InputStream found = open(resource)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
