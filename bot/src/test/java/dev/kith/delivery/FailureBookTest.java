package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureBookTest {

    private final FailureBook book = FailureBook.shipped();

    @ParameterizedTest
    @CsvSource({
        "slack, user_disabled, STOP",
        "slack, messages_tab_disabled, ASK",
        "slack, invalid_blocks, FAULT",
        "slack, service_unavailable, RETRY",
        "slack, fatal_error, UNKNOWN",
        "slack, token_revoked, WORKSPACE",
        "teams, MessageWritesBlocked, STOP",
        "teams, BotDisabledByAdmin, WORKSPACE",
        "local, blocked, STOP"
    })
    void saysWhatARefusalMeans(String platform, String code, FailureBook.Remedy remedy) {
        assertThat(book.of(platform, code).remedy()).isEqualTo(remedy);
        assertThat(book.of(platform, code).words()).isNotBlank();
    }

    @Test
    void whatNobodyUnderstandsIsForAnAdminAndNamed() {
        var entry = book.of("slack", "never_heard_of");
        assertThat(entry.remedy()).isEqualTo(FailureBook.Remedy.ASK);
        assertThat(entry.words()).isEqualTo("slack refused it: never_heard_of");
    }

    @Test
    void triesAgainLaterEachTimeAndNeverAllAtOnce() {
        var patience = new Patience(new SplittableRandom(3));
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> patience.after(0))
                        .distinct()
                        .count())
                .isGreaterThan(40);
        for (int waits = 0; waits < 20; waits++) {
            var most = Duration.ofSeconds(5).multipliedBy(1L << Math.min(waits, 9));
            assertThat(patience.after(waits)).isBetween(most.dividedBy(2), most);
        }
    }
}
