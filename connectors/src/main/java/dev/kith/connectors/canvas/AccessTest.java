package dev.kith.connectors.canvas;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import java.util.List;
import java.util.Optional;

/** Asks a Canvas whose token it is, and whether they may act for others; it changes nothing. */
record AccessTest(Canvas canvas, Setbacks setbacks) {

    private static final String TOKEN = "Canvas accepts the token";
    private static final String BECOMING = "The token's user may become other users, to mark items as done for them";

    ConnectionTest result() {
        Reply reply = canvas.get("users/self");
        Optional<String> user = user(reply);
        if (user.isEmpty()) {
            return new ConnectionTest(List.of(Item.fails(TOKEN, advice(reply))));
        }
        return new ConnectionTest(List.of(Item.holds(TOKEN + ", of user " + user.get()), becoming()));
    }

    private static Optional<String> user(Reply reply) {
        return reply instanceof Reply.Answer answer && Meaning.of(answer) == Meaning.DONE
                ? Body.tree(answer.body())
                        .map(tree -> tree.path("id").asString(""))
                        .filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    private Item becoming() {
        Reply reply = setbacks.permission();
        boolean holds = reply instanceof Reply.Answer answer && Setbacks.grants(answer);
        return holds
                ? Item.holds(BECOMING)
                : Item.fails(BECOMING, "give them an account role with “Users - act as” (“Become other users”)");
    }

    private static String advice(Reply reply) {
        return switch (reply) {
            case Reply.Silence silence -> silence.reason() + "; check the address, and that this machine may call it";
            case Reply.Held held -> "Canvas failed several times and is left alone for a while; try again later";
            case Reply.Answer answer ->
                Setbacks.said(answer)
                        + switch (answer.status()) {
                            case 401 -> "make a new token, and set it";
                            case 403, 429 ->
                                Bucket.isOver(answer) ? "it limits the token; try again later" : "check the token";
                            default -> "check the address, which is that of Canvas without /api";
                        };
        };
    }
}
