package platssamverkan.web.frame;

/** A form that asks why. */
public record Reason(String reason) {

    public static Reason empty() {
        return new Reason("");
    }
}
