package dev.kith.connectors.moodle;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds what a token may do against what Kith needs. */
record SiteTest(Moodle moodle) {

    private static final String SITE = "Moodle answers, and knows the token";

    ConnectionTest result() {
        return switch (moodle.call(Need.SITE, Map.of())) {
            case Found.There<JsonNode> there -> new ConnectionTest(items(there.value()));
            case Found.Not<JsonNode> not ->
                new ConnectionTest(List.of(Item.fails(SITE, not.why().reason())));
        };
    }

    private static List<Item> items(JsonNode site) {
        var items = new ArrayList<Item>();
        items.add(Item.holds(SITE + " (release: " + site.path("release").asString("not told") + ")"));
        Set<String> granted = new HashSet<>();
        site.path("functions").forEach(one -> granted.add(one.path("name").asString("")));
        for (Need need : Need.values()) {
            String what = "The service of the token has " + need.function() + ", " + need.purpose();
            items.add(
                    granted.contains(need.function())
                            ? Item.holds(what)
                            : Item.fails(what, "add the function " + need.function() + " to it" + role(need)));
        }
        return items;
    }

    private static String role(Need need) {
        return need.capabilities().isEmpty()
                ? ""
                : ", and see that the role of its user has " + String.join(", ", need.capabilities());
    }
}
