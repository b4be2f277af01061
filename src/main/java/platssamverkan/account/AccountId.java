package platssamverkan.account;

import java.util.UUID;

/** Identifies a person who can log in; the engine knows the person by this text and nothing else. */
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
