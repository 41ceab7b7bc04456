package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BatchesTest {

    @Test
    void holdFiftyStatements() {
        assertThat(sizes(statements(120, 10))).containsExactly(50, 50, 20);
    }

    @Test
    void holdOneMebibyte() {
        assertThat(sizes(statements(5, 400_000))).containsExactly(2, 2, 1);
    }

    @Test
    void letALargerStatementTravelAlone() {
        assertThat(sizes(statements(2, 2_000_000))).containsExactly(1, 1);
    }

    @Test
    void holdAnIdOnce() {
        Statement statement = statement(1, 10);
        assertThat(sizes(List.of(statement, statement))).containsExactly(1, 1);
    }

    @Test
    void areNoneForNothing() {
        assertThat(sizes(List.of())).isEmpty();
    }

    private static List<Integer> sizes(List<Statement> statements) {
        return Batches.of(statements).stream().map(List::size).toList();
    }

    private static List<Statement> statements(int count, int bytes) {
        return IntStream.range(0, count)
                .mapToObj(place -> statement(place, bytes))
                .toList();
    }

    private static Statement statement(int place, int bytes) {
        var json = JsonMapper.shared().createObjectNode();
        return new Statement(place, Records.completed("fact-" + place), new UUID(0, place), json, new byte[bytes]);
    }
}
