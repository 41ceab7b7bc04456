package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LikenessTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode ours = new Statements(
                    JSON, new StatementIds(Situation.ID_KEY), new Iris(URI.create("https://kith.example")))
            .of(Records.first(1))
            .getFirst()
            .json();

    private final ObjectNode theirs = ours.deepCopy();

    @Test
    void overlooksWhatAStoreAdds() {
        theirs.put("stored", "2026-01-08T09:30:01Z").put("version", "1.0.0");
        theirs.withObject("/object").remove(List.of("objectType", "definition"));
        theirs.withObject("/verb").remove("display");
        theirs.withObject("/result/extensions").put("https://kith.example/xapi/extensions/mood", 4.0);
        assertThat(Likeness.differences(ours, theirs)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/actor/account, name, actor", "/verb, id, verb", "/object, id, object", "/result, response, result"})
    void namesWhatDiffers(String where, String field, String part) {
        theirs.withObject(where).put(field, "something else");
        assertThat(Likeness.differences(ours, theirs)).containsExactly(part);
    }

    @Test
    void noticesAMissingResult() {
        theirs.remove("result");
        assertThat(Likeness.differences(ours, theirs)).containsExactly("result");
    }
}
