package platssamverkan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordConfigurationTests {

    @Test
    void hashesWithEnoughWork() {
        var passwords = new PasswordConfiguration().passwordEncoder();
        var hash = passwords.encode("ett alldeles lagom lösenord");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("ett alldeles lagom lösenord", hash)).isTrue();
        assertThat(passwords.matches("ett annat lagom lösenord", hash)).isFalse();
    }
}
