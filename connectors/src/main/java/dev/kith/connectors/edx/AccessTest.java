package dev.kith.connectors.edx;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Found;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import java.util.List;

/** Asks an Open edX for a token and, with it, for one enrolment, which only staff may see; it changes nothing. */
record AccessTest(Edx edx, Setbacks setbacks, Line line) {

    private static final String TOKEN = "Open edX gives the client a token";
    private static final String STAFF = "The client's user is global staff, to complete and enrol for others";

    ConnectionTest result() {
        return switch (edx.token()) {
            case Found.There<String> token -> new ConnectionTest(List.of(Item.holds(TOKEN), staff()));
            case Found.Not<String> not ->
                new ConnectionTest(List.of(Item.fails(TOKEN, not.why().reason())));
        };
    }

    private Item staff() {
        return switch (edx.get("api/enrollment/v1/enrollments?page_size=1")) {
            case Found.Not<Reply.Answer> not -> Item.fails(STAFF, not.why().reason());
            case Found.There<Reply.Answer> there -> staff(there.value());
        };
    }

    private Item staff(Reply.Answer answer) {
        boolean holds = answer.status() == 200
                && Body.tree(answer.body()).filter(tree -> tree.has("results")).isPresent();
        if (!holds) {
            return Item.fails(STAFF, setbacks.ofSystem(answer).reason());
        }
        line.well();
        return Item.holds(STAFF);
    }
}
