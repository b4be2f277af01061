package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void leavesWordsAlone() {
        assertThat(Markdown.literal("Städa, måla och sätt upp 3 lampor")).isEqualTo("Städa, måla och sätt upp 3 lampor");
    }

    @Test
    void takesTheMeaningFromSigns() {
        assertThat(Markdown.literal("12. [Klicka](https://a.example) *här*"))
            .isEqualTo("12\\. \\[Klicka\\]\\(https://a\\.example\\) \\*här\\*");
        assertThat(Markdown.literal("<img src=x>")).isEqualTo("\\<img src=x\\>");
    }

    @Test
    void keepsLines() {
        assertThat(Markdown.literal("- ett\n- två")).isEqualTo("\\- ett  \n\\- två");
    }
}
