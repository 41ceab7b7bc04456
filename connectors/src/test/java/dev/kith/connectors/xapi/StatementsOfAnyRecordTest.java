package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementsOfAnyRecordTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final URI PUBLIC_URL = URI.create("https://kith.example");
    private static final Templates TEMPLATES = new Templates(JSON.readTree(new Profile(PUBLIC_URL).json()));

    @Provide
    Arbitrary<List<LearningRecord>> records() {
        return AnyRecords.lists();
    }

    @Provide
    Arbitrary<URI> publicUrls() {
        return Arbitraries.of(
                        "https://kith.example",
                        "http://localhost:8080/",
                        "https://intra.example/tools/kith/",
                        "https://[2001:db8::7]:8443/kith",
                        "https://kith.example/f%C3%BCr-alle",
                        "https://kith.example/für-alle")
                .map(URI::create);
    }

    @Property(tries = 1000, seed = "20260108")
    void keepTheRulesOfXapi(@ForAll("records") List<LearningRecord> records, @ForAll("publicUrls") URI publicUrl) {
        for (List<Statement> batch : Batches.of(statements(publicUrl, records))) {
            assertThat(DataRules.problemsOfBatch(array(batch))).isEmpty();
        }
    }

    @Property(tries = 500, seed = "20260108")
    void nameTheProfileWhereOneOfItsTemplatesDescribesThem(@ForAll("records") List<LearningRecord> records) {
        for (JsonNode statement : array(statements(PUBLIC_URL, records))) {
            assertThat(TEMPLATES.of(statement)).hasSize(TEMPLATES.isNamedBy(statement) ? 1 : 0);
            assertThat(TEMPLATES.broken(statement)).isEmpty();
        }
    }

    /** {@link NeverSentTest} says which these are. */
    @Property(tries = 200, seed = "20260108")
    void haveOneOfTheVerbsAndNoOther(@ForAll("records") List<LearningRecord> records) {
        Set<String> verbs = Arrays.stream(Verb.values()).map(verb -> verb.iri).collect(Collectors.toSet());
        for (JsonNode statement : array(statements(PUBLIC_URL, records))) {
            assertThat(statement.at("/verb/id").stringValue()).isIn(verbs);
        }
    }

    private static List<Statement> statements(URI publicUrl, List<LearningRecord> records) {
        return new Statements(JSON, new StatementIds(Situation.ID_KEY), new Iris(publicUrl)).of(records);
    }

    /** Read again from what is sent. */
    private static JsonNode array(List<Statement> batch) {
        var array = JSON.createArrayNode();
        batch.forEach(statement -> array.add(JSON.readTree(statement.body())));
        return array;
    }
}
