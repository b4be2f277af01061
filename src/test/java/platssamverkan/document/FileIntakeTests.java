package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What is taken in is told by what it holds. */
class FileIntakeTests {

    private static final String WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String CELLS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @ParameterizedTest(name = "{1} named {0}")
    @MethodSource("good")
    void tellsTheType(String name, FileType type, byte[] content) throws IOException {
        try (var file = take(name, content).value()) {
            assertThat(file.type()).isEqualTo(type);
            assertThat(file.size()).isEqualTo(Files.size(file.content()));
        }
    }

    static Stream<Arguments> good() {
        return Stream.of(
            Arguments.of("a.pdf", FileType.PDF, text("%PDF-1.7\n%%EOF")),
            Arguments.of("a.exe", FileType.PDF, text("%PDF-1.7\n%%EOF")),
            Arguments.of("a.JPEG", FileType.JPEG, Samples.image("jpg")),
            Arguments.of("a.png", FileType.PNG, Samples.image("png")),
            Arguments.of("a.png", FileType.WEBP, Samples.webpWithSecrets(1)),
            Arguments.of("a.txt", FileType.TEXT, text("Lampan vid ån är lagad.\r\n")),
            Arguments.of("a.html", FileType.TEXT, text("Bara text")),
            Arguments.of("a.CSV", FileType.CSV, text("plats;antal\nTorget;3\n")),
            Arguments.of("a.docx", FileType.DOCX, Samples.docx()),
            Arguments.of("a.zip", FileType.XLSX, Samples.zip(Map.of("[Content_Types].xml", CELLS, "xl/workbook.xml", ""))),
            Arguments.of("a.odt", FileType.ODT, Samples.zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesWhatIsNoneOfThem(String name, byte[] content) throws IOException {
        assertThat(take(name, content).refusals()).containsExactly(Refusal.of("fileTypeNotAllowed", name));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
            Arguments.of("sida.jpg", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
            Arguments.of("bild.png", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
            Arguments.of("bild2.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")),
            Arguments.of("program.pdf", Samples.joined(text("MZ"), new byte[200])),
            Arguments.of("elf.txt", Samples.joined(new byte[] {0x7F, 'E', 'L', 'F'}, new byte[60])),
            Arguments.of("gif.jpg", text("GIF89a\1\0\1\0")),
            Arguments.of("hemlig.txt", Samples.joined(text("text ".repeat(20_000)), new byte[] {0})),
            Arguments.of("arkiv.zip", Samples.zip(Map.of("a.txt", "a"))),
            Arguments.of("arkiv.docx", Samples.zip(Map.of("word/document.xml", "a"))),
            Arguments.of("makro.docx", Samples.zip(Map.of(
                "[Content_Types].xml", WORDS, "word/document.xml", "", "word/vbaProject.bin", ""))),
            Arguments.of("makro.odt", Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "", "Basic/Standard/Module1.xml", ""))),
            Arguments.of("trasig.docx", Samples.joined(new byte[] {'P', 'K', 3, 4}, new byte[50])),
            Arguments.of("framför.docx", Samples.joined(text("GIF89a"), Samples.docx())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "mif1", "avif"})
    void saysHowToTakeAPhotoThatCanBeRead(String brand) throws IOException {
        var photo = Samples.joined(new byte[] {0, 0, 0, 24}, text("ftyp" + brand), new byte[4], text("mif1" + brand), new byte[40]);

        assertThat(take("bild.jpg", photo).refusals()).containsExactly(Refusal.of("photoOfPhoneFormat", "bild.jpg"));
    }

    @Test
    void doesNotUnpackAnArchiveThatSwells() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text(WORDS));
            for (var megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(new byte[1_000_000]);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        try (var file = take("bomb.docx", bomb.toByteArray()).value()) {
            assertThat(file.size()).isEqualTo(bomb.size());
        }
    }

    @Test
    void refusesAnArchiveOfTooManyParts() throws IOException {
        var parts = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(parts)) {
            for (var part = 0; part < 5_001; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
            }
        }
        assertThat(take("delar.docx", parts.toByteArray()).refusals()).hasSize(1);
    }

    @Test
    void refusesNothingAndTooMuch() throws IOException {
        assertThat(take("tom.txt", new byte[0]).refusals()).containsExactly(Refusal.of("fileEmpty"));
        assertThat(FileIntake.take("stor.txt", letters(UploadService.LARGEST + 1)).refusals())
            .containsExactly(Refusal.of("uploadTooLarge", 20L));
        try (var file = FileIntake.take("lagom.txt", letters(UploadService.LARGEST)).value()) {
            assertThat(file.size()).isEqualTo(UploadService.LARGEST);
        }
    }

    @Test
    void stopsReadingWhereAFileIsTooLong() throws IOException {
        var endless = letters(Long.MAX_VALUE);
        assertThat(FileIntake.take("utan slut.txt", endless).isAccepted()).isFalse();
    }

    @Test
    void refusesAnImageThatCannotBeCleaned() throws IOException {
        var broken = Samples.joined(Samples.image("jpg"));
        assertThat(take("bild.jpg", Arrays.copyOf(broken, broken.length - 9)).refusals())
            .containsExactly(Refusal.of("imageUnreadable", "bild.jpg"));
    }

    @Test
    void leavesNothingBehindOnTheDisk() throws IOException {
        try (var file = take("a.jpg", Samples.jpegWithSecrets(6)).value()) {
            assertThat(file.content()).exists();
            assertThat(file.sha256()).hasSize(64);
            file.close();
            assertThat(file.content()).doesNotExist();
        }
    }

    private static Outcome<TakenFile> take(String name, byte[] content) throws IOException {
        return FileIntake.take(name, new ByteArrayInputStream(content));
    }

    private static InputStream letters(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
