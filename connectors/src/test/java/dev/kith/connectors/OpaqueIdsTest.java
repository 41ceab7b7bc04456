package dev.kith.connectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OpaqueIdsTest {

    private static final byte[] KEY = "0123456789abcdef".getBytes(UTF_8);

    private final OpaqueIds ids = new OpaqueIds(KEY);

    @Test
    void areTheSameOnEachTry() {
        assertThat(new OpaqueIds(KEY).of("fact-1")).isEqualTo(ids.of("fact-1"));
    }

    @Test
    void differByRecordAndKey() {
        assertThat(ids.of("fact-1"))
                .isNotEqualTo(ids.of("fact-2"))
                .isNotEqualTo(new OpaqueIds("another key, 16 b".getBytes(UTF_8)).of("fact-1"));
    }

    @Test
    void haveNoDotAndNothingOfTheRecord() {
        assertThat(ids.of("fact.p-0042")).matches(OpaqueIds.SHAPE).doesNotContain(".", "0042");
    }

    @Test
    void needAKeyOfSixteenBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpaqueIds(new byte[15]));
    }
}
