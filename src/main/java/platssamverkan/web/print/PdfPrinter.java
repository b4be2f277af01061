package platssamverkan.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a document as PDF/A-2a and PDF/UA: with its structure told, its language, its title and its own letters (LR27, LR28). */
@Component
class PdfPrinter {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String FAMILY = "Source Sans 3";

    private final ITemplateEngine templates;

    PdfPrinter(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] print(PrintedDocument document, String registryNumber) {
        var html = templates.process("print/pdf", new Context(
            SWEDISH, Map.of("document", document, "registryNumber", registryNumber, "css", css())));
        var page = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> open("print-fonts/regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("print-fonts/bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
        builder.toStream(page);
        run(builder);
        return page.toByteArray();
    }

    private static void run(PdfRendererBuilder builder) {
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String css() {
        return new String(bytes("static/css/print.css"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (var in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
