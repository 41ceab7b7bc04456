package dev.kith.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.connectors.Voided;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

    private final List<String> calls = new ArrayList<>();

    /**
     * Each record is its learner and what becomes of it: + taken, - refused, ? the system failed over it, ! trouble of the
     * system. Outcomes as letters: A accepted, R refused, L later for itself, S later for the system.
     */
    @ParameterizedTest
    @CsvSource({
        "a+ b+ c+, AAA, 3",
        "a- b+, RA, 2",
        "a+ b! c+, ASS, 2",
        "a? b+ a+ c+, LALA, 3",
        "a? b? c+, LLA, 3",
        "a? b? c? d+, SSSS, 3",
        "a+ b? c? d? e+, ASSSS, 4",
        "a? b? c+ d? e?, LLALL, 5",
        "a? b+ c!, LAS, 3",
        "a? b!, SS, 2",
        "a?, S, 1",
        "a? b-, SR, 2",
        "a? a+, SS, 1"
    })
    void tellsTroubleOfOneFromTroubleOfTheSystem(String told, String outcomes, int called) {
        var records = records(told);
        var each = IntStream.range(0, records.size()).mapToObj(List::of).toList();
        assertThat(forward(records, each)).isEqualTo(outcomes);
        assertThat(calls).hasSize(called);
    }

    @ParameterizedTest
    @CsvSource({"a+ a+ a+, AAA, 1", "a+ a- a+, ARA, 4", "a+ a? a+, SSS, 1"})
    void aRefusedBatchIsSentAgainOneByOne(String told, String outcomes, int called) {
        assertThat(forward(records(told), List.of(List.of(0, 1, 2)))).isEqualTo(outcomes);
        assertThat(calls).hasSize(called);
    }

    private String forward(List<LearningRecord> records, List<List<Integer>> batches) {
        var line = new Line("turns", Outbound.client().build(), Duration.ofSeconds(1), InstantSource.system());
        return new Turns(records, batches, this::send, new Trouble(line))
                .outcomes().stream().map(TurnsTest::letter).collect(Collectors.joining());
    }

    private Outcome send(List<LearningRecord> batch) {
        String ends = batch.stream().map(record -> record.id().substring(1, 2)).collect(Collectors.joining());
        calls.add(ends);
        if (ends.contains("!")) {
            return Later.ofSystem(Duration.ZERO, "trouble");
        }
        if (ends.contains("?")) {
            return Later.ofRecord("failed");
        }
        return ends.contains("-") ? new Refused("no") : new Accepted();
    }

    private static String letter(Outcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> "A";
            case Refused refused -> "R";
            case Later later -> later.whose() == Whose.RECORD ? "L" : "S";
            default -> "?";
        };
    }

    private static List<LearningRecord> records(String told) {
        return Arrays.stream(told.split(" "))
                .<LearningRecord>map(word -> new Voided(word, Instant.EPOCH, new Learner(word.substring(0, 1)), "x"))
                .toList();
    }
}
