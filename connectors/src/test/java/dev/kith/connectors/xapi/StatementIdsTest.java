package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementIdsTest {

    private final StatementIds ids = new StatementIds(Situation.ID_KEY);

    @Test
    void areTheSameOnEachTry() {
        assertThat(ids.ofReport("fact-1")).isEqualTo(new StatementIds(Situation.ID_KEY).ofReport("fact-1"));
    }

    @Test
    void areUuidsOfVersionFive() {
        UUID id = ids.ofReport("fact-1");
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void differByRecordKindAndKey() {
        var others = new StatementIds("another key of the same size ...".getBytes(UTF_8));
        assertThat(ids.ofReport("fact-1"))
                .isNotEqualTo(ids.ofReport("fact-2"))
                .isNotEqualTo(ids.ofVoiding("fact-1"))
                .isNotEqualTo(others.ofReport("fact-1"));
    }

    @Test
    void needAKeyOfSixteenBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatementIds(new byte[15]));
    }
}
