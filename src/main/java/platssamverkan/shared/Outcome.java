package platssamverkan.shared;

import java.util.List;
import java.util.function.Function;

/** What an operation bound by rules answers: its result, or every reason why not. */
public sealed interface Outcome<T> {

    record Accepted<T>(T result) implements Outcome<T> {}

    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {}

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return isAccepted() ? accepted(change.apply(value())) : refused(refusals());
    }

    /** The reasons; empty when accepted. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /** The result, where the caller knows that it was accepted. */
    default T value() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.result();
        }
        throw new IllegalStateException("Refused: " + refusals());
    }
}
