package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = TestRedis.vault();

    @Test
    void opensWhatItSealedForTheSamePlace() {
        String sealed = vault.seal("a quiet week", "answer:1");
        assertThat(sealed).doesNotContain("quiet").isNotEqualTo(vault.seal("a quiet week", "answer:1"));
        assertThat(vault.open(sealed, "answer:1")).isEqualTo("a quiet week");
    }

    @Test
    void refusesWhatWasMovedToAnotherPlace() {
        String sealed = vault.seal("a quiet week", "answer:1");
        assertThatThrownBy(() -> vault.open(sealed, "answer:2")).hasMessageContaining("answer:2");
    }

    @Test
    void hashesDifferByPartsAndPurposeAndStayTheSame() {
        assertThat(vault.keyedHash("delivery", "a", "bc"))
                .hasSize(32)
                .isEqualTo(vault.keyedHash("delivery", "a", "bc"))
                .isNotEqualTo(vault.keyedHash("delivery", "ab", "c"))
                .isNotEqualTo(vault.keyedHash("other", "a", "bc"));
    }

    @Test
    void refusesAShortKeyAndSaysWhatIsValid() {
        assertThatThrownBy(() -> new Vault(new byte[16]))
                .hasMessageContaining("16 bytes")
                .hasMessageContaining("32");
    }
}
