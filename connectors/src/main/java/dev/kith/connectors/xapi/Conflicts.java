package dev.kith.connectors.xapi;

import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Reply.Answer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks up what a store already has under the id of a statement that it answered with 409. */
final class Conflicts {

    private final Store store;

    Conflicts(Store store) {
        this.store = store;
    }

    Found look(Statement statement) {
        Found found = read(store.find(statement.id()), statement);
        return found instanceof Nowhere ? read(store.findVoided(statement.id()), statement) : found;
    }

    private Found read(Reply reply, Statement statement) {
        if (reply instanceof Answer answer && answer.status() == 404) {
            return new Nowhere();
        }
        if (reply instanceof Answer answer && answer.status() == 200) {
            JsonNode theirs = Reading.statement(answer.body(), statement.id().toString());
            return theirs == null ? new NoWord(reply) : compare(statement, theirs);
        }
        return new NoWord(reply);
    }

    private static Found compare(Statement statement, JsonNode theirs) {
        List<String> fields = Likeness.differences(statement.json(), theirs);
        return fields.isEmpty() ? new Same() : new Different(fields);
    }

    /** What a look showed. */
    sealed interface Found {}

    record Same() implements Found {}

    record Different(List<String> fields) implements Found {}

    record Nowhere() implements Found {}

    /** The store did not tell. */
    record NoWord(Reply reply) implements Found {}
}
