package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "'../../etc/lampa.jpg', lampa.jpg", "'C:\\\\Bilder\\\\lampa.jpg', lampa.jpg", "'  lampa  vid \tån.jpg ', lampa vid ån.jpg",
        "'rad1\nrad2.pdf', rad1 rad2.pdf", "'en\r\nSet-Cookie: a.pdf', en Set-Cookie: a.pdf", "'\u202Efdp.exe', fdp.exe",
        "'l\u0000a\u200Bmpa.jpg', lampa.jpg", "'.htaccess', htaccess", "'lampa.jpg. ', lampa.jpg",
        "'a\u030Arsplan.pdf', årsplan.pdf", "'\"citat\".pdf', '\"citat\".pdf'"})
    void keepsWhatCanBeShown(String sent, String kept) {
        assertThat(FileName.of(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "/", "...", "\u202E", "a/"})
    void callsANamelessFileSo(String sent) {
        assertThat(FileName.of(sent)).isEqualTo("namnlös");
    }

    @Test
    void shortensALongNameBeforeItsEnd() {
        assertThat(FileName.of("å".repeat(200) + ".pdf")).hasSize(FileName.LONGEST).endsWith("å.pdf");
        assertThat(FileName.of("å".repeat(FileName.LONGEST))).hasSize(FileName.LONGEST);
        assertThat(FileName.of("😀".repeat(200)).codePoints().count()).isEqualTo(FileName.LONGEST);
    }
}
