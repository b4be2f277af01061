package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.process.desk.TestTexts;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;

class RoleWordsTests {

    private static final List<Path> WRITTEN = List.of(Path.of("src/main/java/platssamverkan/web"), Path.of("src/main/resources/templates"));
    private static final Pattern WITHOUT_MODEL = Pattern.compile("texts\\.of\\(\\s*(task\\.|member\\.|form\\.)?(get)?[rR]ole\\b");

    private final Texts texts = TestTexts.swedish();

    @Test
    void namesThoseWhoVoteByTheModel() {
        assertThat(texts.role(Role.STYRGRUPP, ProgramModel.INSTEGSMODELL)).isEqualTo("Samverkansgrupp");
        assertThat(texts.role(Role.STYRGRUPP, ProgramModel.FULLSKALEMODELL)).isEqualTo("Styrgrupp");
        assertThat(texts.role(Role.ARBETSGRUPP, ProgramModel.FULLSKALEMODELL)).isEqualTo("Arbetsgrupp");
    }

    @Test
    void noPageNamesAProjectsRoleWithoutItsModel() throws IOException {
        for (var root : WRITTEN) {
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(Files::isRegularFile).filter(RoleWordsTests::withoutModel)).isEmpty();
            }
        }
    }

    private static boolean withoutModel(Path file) {
        try {
            var text = Files.readString(file);
            return WITHOUT_MODEL.matcher(text).find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
