package dev.kith.slack;

import dev.kith.chat.Address;
import dev.kith.chat.Gathered;
import dev.kith.chat.Posted;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What came of a call of Slack's Web API. */
sealed interface Answered {

    /** After a call of which nobody knows what became, where it does no harm to make it once more. */
    Duration ASK_AGAIN = Duration.ofSeconds(10);

    String NO_SCOPE = "missing_scope";

    /** An admin may do without conversations of several: nothing waits for the scope that they need. */
    String NOT_GRANTED = "mpim:write is not granted";

    /** {@code "ok": true}, what else it says, and the scopes of the token where Slack names them. */
    record Ok(JsonNode body, Set<String> scopes) implements Answered {

        /** What it says may be people's names, or a token. */
        @Override
        public String toString() {
            return "ok";
        }
    }

    /** {@code "ok": false}: Slack's code. */
    record Failed(String code) implements Answered {}

    /** 429, or nothing was sent at all: not before so long. */
    record Later(Duration after) implements Answered {}

    /** It may or may not have been done. */
    record Unclear(String reason) implements Answered {}

    /** As the port says it, where it was done as what {@code sent} says. */
    default Posted posted(Function<JsonNode, String> sent) {
        return switch (this) {
            case Ok ok -> new Posted.Sent(sent.apply(ok.body()));
            case Failed failed -> new Posted.Refused(failed.code());
            case Later later -> new Posted.Later(later.after());
            case Unclear unclear -> new Posted.Unknown(unclear.reason());
        };
    }

    /** As the port says it of a conversation that was asked for, where {@code there} says which it is. */
    default Gathered gathered(Function<JsonNode, Address> there) {
        return switch (this) {
            case Ok ok -> new Gathered.There(there.apply(ok.body()));
            case Failed failed -> new Gathered.Refused(failed.code().equals(NO_SCOPE) ? NOT_GRANTED : failed.code());
            case Later later -> new Gathered.Later(later.after());
            case Unclear unclear -> new Gathered.Later(ASK_AGAIN);
        };
    }
}
