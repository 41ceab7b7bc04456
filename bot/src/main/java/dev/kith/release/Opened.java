package dev.kith.release;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer, opened for the release; nobody ever sees it.
 *
 * @param voice whose it is, by the pseudonym of the ledger
 * @param where what decides in which cells it counts, field by field
 * @param answers values by question
 */
record Opened(long voice, Map<String, String> where, Map<String, String> answers) {

    /** As it is sealed, in UTF-8: token by token, for there may be a million. What is not known is passed over. */
    static Opened read(JsonMapper json, byte[] text) {
        long voice = 0;
        Map<String, String> where = Map.of();
        Map<String, String> answers = Map.of();
        try (var in = json.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "voice" -> voice = in.getLongValue();
                    case "where" -> where = texts(in);
                    case "answers" -> answers = texts(in);
                    default -> in.skipChildren();
                }
            }
        }
        return new Opened(voice, where, answers);
    }

    private static Map<String, String> texts(JsonParser in) {
        var texts = new HashMap<String, String>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            texts.put(name, in.getString());
        }
        return texts;
    }

    /** None of it. */
    @Override
    public String toString() {
        return "an answer";
    }
}
