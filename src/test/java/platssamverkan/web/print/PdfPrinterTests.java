package platssamverkan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.web.print.PrintedDocument.Fact;
import platssamverkan.web.print.PrintedDocument.Section;

class PdfPrinterTests {

    private final PdfPrinter printer = new PdfPrinter(templates());

    @Test
    void printsEverythingThatTheDocumentHolds() throws IOException {
        try (var pdf = print("KS 2031/17")) {
            assertThat(text(pdf)).contains(
                "Åtgärdsplan – Exempelstad", "Version", "2", "Diarienummer", "KS 2031/17", "Utkast", "Åtgärder",
                "Ljusare gångväg <vid> torget", "Mål", "Fler går där på kvällen", "1 (1)");
        }
    }

    @Test
    void isTaggedNamedAndInSwedish() throws IOException {
        try (var pdf = print("")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Åtgärdsplan – Exempelstad");
            assertThat(catalog.getLanguage()).startsWith("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void saysThatItIsMadeForTheArchiveAndForEverybody() throws IOException {
        try (var pdf = print("")) {
            var metadata = new String(
                pdf.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfaid").contains("pdfuaid");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }
    }

    @Test
    void bringsItsOwnLetters() throws IOException {
        try (var pdf = print("")) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    private PDDocument print(String registryNumber) throws IOException {
        return Loader.loadPDF(printer.print(new PrintedDocument("Åtgärdsplan – Exempelstad", "Åtgärdsplan",
            List.of(new Fact("Version", "2")), Optional.of("Utkast"),
            List.of(
                new Section(2, "Åtgärder", ResultView.of()),
                new Section(3, "1. Ljusare gångväg <vid> torget", ResultView.of().with(new TableView(
                    "Om åtgärden", List.of("Uppgift", "Innehåll"), List.of(List.of("Mål", "Fler går där på kvällen"))))))),
            registryNumber));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/page");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
