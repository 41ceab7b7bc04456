package dev.kith.connectors.xapi;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import java.util.List;

/** Asks a store for its versions and for the latest statement; it stores nothing, so it cannot tell whether it may write. */
record StoreTest(Store store) {

    private static final String VERSION = "The store speaks a version of xAPI that Kith speaks";
    private static final String READING = "The key may read statements, to look up what the store already has";

    ConnectionTest result() {
        var choice = store.version();
        Reply obstacle = choice.obstacle();
        if (obstacle != null) {
            return new ConnectionTest(List.of(Item.fails(VERSION, advice(obstacle))));
        }
        return new ConnectionTest(List.of(Item.holds(VERSION + ": " + choice.version()), reading()));
    }

    private Item reading() {
        Reply reply = store.latest();
        boolean holds = reply instanceof Reply.Answer answer
                && answer.status() == 200
                && Body.tree(answer.body())
                        .filter(tree -> tree.has("statements"))
                        .isPresent();
        return holds ? Item.holds(READING) : Item.fails(READING, advice(reply));
    }

    private static String advice(Reply reply) {
        return switch (reply) {
            case Reply.Silence silence ->
                silence.reason() + "; check KITH_XAPI_ENDPOINT, and that this machine may call it";
            case Reply.Held held -> "the store failed several times and is left alone for a while; try again later";
            case Reply.Answer answer -> advice(answer);
        };
    }

    private static String advice(Reply.Answer answer) {
        String said = "the store answered " + answer.status() + "; ";
        return said
                + switch (answer.status()) {
                    case 200 -> "what it says is no list of statements, so the endpoint may be another page of it";
                    case 400 -> "it may ask for another xAPI version, or for credentials";
                    case 401 -> "check key and secret";
                    case 403 -> "give the key the scope statements/read beside statements/write";
                    case 404 -> "check the endpoint, which is everything before /statements";
                    default -> "check the endpoint";
                };
    }
}
