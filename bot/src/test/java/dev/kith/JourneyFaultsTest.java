package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.CampaignRefused;
import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a campaign cannot do with a journey is said when it is written, and nothing is kept. */
class JourneyFaultsTest {

    private static final String FIRST = "id: ask, day: 0, at: '09:00', prompt: mood";
    private static final String CONFIDENTIAL = "confidentiality: {mode: confidential, k: 5}";

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void write(String anchor, String step, String more) {
        workplace.close();
        workplace = Workplace.reading(
                new TestCatalog().journey("arrival", anchor, FIRST, step).in(folder));
        String text = """
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                %s
                """.formatted(more);
        workplace.desk().write(new CampaignId("arrival"), "arrival.yml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String step(String more) {
        return "id: b, day: 3, at: '09:00', prompt: n01" + more;
    }

    static Stream<Arguments> whatIsWrong() {
        return Stream.of(
                Arguments.of("startDate", step(""), "schedule: {rule: 'FREQ=DAILY', at: '10:00'}", "own dates"),
                Arguments.of("startDate", step(""), "late: {send-within: P1D}", "what was missed comes later"),
                Arguments.of("startDate", step(""), "limits: {expires: P2D}", "wait for whoever is away"),
                Arguments.of("attr.promoted", step(""), "", "attr.promoted, which is no field of yours"),
                Arguments.of("startDate", step(", when: 'journey.don(\"ask\")'"), "", "step b cannot be read"),
                Arguments.of(
                        "startDate",
                        step(", when: 'journey.answer(\"ask\", \"ready\") == \"yes\"'"),
                        CONFIDENTIAL,
                        "only named answers steer anything"),
                Arguments.of("startDate", step(", waitsFor: {step: ask}"), CONFIDENTIAL, "answered one in confidence"),
                Arguments.of(
                        "startDate",
                        step(", to: manager, when: 'journey.answer(\"ask\", \"ready\") == \"yes\"'"),
                        "",
                        "would learn from it what was answered"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrong(String anchor, String step, String more, String because) {
        assertThatThrownBy(() -> write(anchor, step, more))
                .isInstanceOf(CampaignRefused.class)
                .hasMessageContaining(because);
        assertThat(workplace.desk().find(new CampaignId("arrival"))).isEmpty();
    }

    @Test
    void aNamedAnswerMaySteerWhatTheirOwnNextStepIs() {
        write("startDate", step(", when: 'journey.answer(\"ask\", \"ready\") == \"yes\"'"), "");
        assertThat(workplace.desk().find(new CampaignId("arrival"))).isPresent();
    }
}
