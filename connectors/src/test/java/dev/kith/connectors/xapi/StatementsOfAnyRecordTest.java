package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementsOfAnyRecordTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Templates TEMPLATES =
            new Templates(JSON.readTree(new Profile(URI.create("https://kith.example")).json()));

    @Provide
    Arbitrary<List<LearningRecord>> records() {
        return AnyRecords.lists();
    }

    @Property(tries = 1500, seed = "20260108")
    void keepTheRulesOfXapi(@ForAll("records") List<LearningRecord> records) {
        for (List<Statement> batch : Batches.of(statements(records))) {
            assertThat(DataRules.problemsOfBatch(array(batch))).isEmpty();
        }
    }

    @Property(tries = 1500, seed = "20260108")
    void nameTheProfileWhereOneOfItsTemplatesDescribesThem(@ForAll("records") List<LearningRecord> records) {
        for (JsonNode statement : array(statements(records))) {
            assertThat(TEMPLATES.of(statement)).hasSize(TEMPLATES.isNamedBy(statement) ? 1 : 0);
            assertThat(TEMPLATES.broken(statement)).isEmpty();
        }
    }

    /** {@link NeverSentTest} says which these are. */
    @Property(tries = 500, seed = "20260108")
    void haveOneOfTheVerbsAndNoOther(@ForAll("records") List<LearningRecord> records) {
        Set<String> verbs = Arrays.stream(Verb.values()).map(verb -> verb.iri).collect(Collectors.toSet());
        for (JsonNode statement : array(statements(records))) {
            assertThat(statement.at("/verb/id").stringValue()).isIn(verbs);
        }
    }

    private static List<Statement> statements(List<LearningRecord> records) {
        return new Statements(JSON, new StatementIds(Situation.ID_KEY), new Iris(URI.create("https://kith.example")))
                .of(records);
    }

    /** Read again from what is sent. */
    private static JsonNode array(List<Statement> batch) {
        var array = JSON.createArrayNode();
        batch.forEach(statement -> array.add(JSON.readTree(statement.body())));
        return array;
    }
}
