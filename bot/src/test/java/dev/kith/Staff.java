package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of a story as its personnel system has them, who brings them to the application by files. */
final class Staff {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PEOPLE = "/api/v1/people";

    private final Application kith;
    private final Map<String, Member> members = new HashMap<>();

    Staff(Application kith) {
        this.kith = kith;
    }

    /** Somebody in Berlin's time who reads English; fields are named as in a file. */
    record Member(String id, Map<String, String> fields) {

        static Member of(String id) {
            return new Member(id, Map.of());
        }

        Member with(String field, String value) {
            var more = new LinkedHashMap<>(fields);
            more.put(field, value);
            return new Member(id, more);
        }

        String name() {
            return Character.toUpperCase(id.charAt(0)) + id.substring(1) + " Winter";
        }

        String email() {
            return id + "@kith.example";
        }

        private Map<String, String> row() {
            var row = new LinkedHashMap<>(
                    Map.of("id", id, "name", name(), "email", email(), "zone", "Europe/Berlin", "locale", "en"));
            row.putAll(fields);
            return row;
        }
    }

    /** Who is new, or not as they were. */
    void are(Member... brought) {
        var rows = new ArrayList<Map<String, String>>();
        for (Member member : brought) {
            members.put(member.id(), member);
            rows.add(member.row());
        }
        bring(PEOPLE, rows);
    }

    /** A full file, in which somebody is missing; of the sample's people it has no more than who they are. */
    void letsGo(String id) {
        members.remove(id);
        var rows = new ArrayList<Map<String, String>>();
        kith.get("/local/people").forEach(one -> {
            String other = one.path("id").asString();
            if (!other.equals(id)) {
                rows.add(members.containsKey(other) ? members.get(other).row() : sampled(one));
            }
        });
        bring(PEOPLE + "?full=true", rows);
    }

    private static Map<String, String> sampled(JsonNode one) {
        String id = one.path("id").asString();
        return Map.of(
                "id",
                id,
                "name",
                one.path("name").asString(),
                "email",
                id + "@kith.example",
                "zone",
                one.path("zone").asString());
    }

    private void bring(String path, List<Map<String, String>> rows) {
        var result = kith.put(path, "application/json", JSON.writeValueAsString(rows));
        assertThat(result.path("problems")).as("%s", result).isEmpty();
    }
}
