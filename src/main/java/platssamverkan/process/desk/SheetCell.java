package platssamverkan.process.desk;

/** A cell's text and its tone, which repeats in colour what the text says. */
public record SheetCell(String text, Tone tone) {

    public enum Tone { NONE, RED, YELLOW, GREEN, MUTED, WARNING }

    public static SheetCell of(String text) {
        return new SheetCell(text, Tone.NONE);
    }
}
