package dev.kith.connectors.xapi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Why a store refuses a statement, for an admin to read. Stores like to quote what they refuse, so every word that is
 * also in the answer or in the person's id is taken out, and every word that shares three letters with one in a row.
 */
final class Complaint {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 300;
    private static final int SHORTEST_PART = 3;

    private final Set<String> secrets = new HashSet<>();

    Complaint(Statement statement) {
        JsonNode json = statement.json();
        add(json.path("actor").path("account").path("name"));
        add(json.path("result"));
    }

    /** The store's words without ours, in at most 300 characters. */
    String tell(String words) {
        String told = WORD.matcher(words)
                .replaceAll(word -> isSecret(word) ? "…" : word.group())
                .replaceAll("\\s+", " ")
                .strip();
        return told.length() > LONGEST ? told.substring(0, LONGEST - 1) + "…" : told;
    }

    private void add(JsonNode part) {
        for (String leaf : Reading.leaves(part)) {
            WORD.matcher(leaf.toLowerCase(Locale.ROOT)).results().forEach(word -> secrets.add(word.group()));
        }
    }

    private boolean isSecret(MatchResult found) {
        String word = found.group().toLowerCase(Locale.ROOT);
        return secrets.contains(word) || secrets.stream().anyMatch(secret -> isPart(word, secret));
    }

    private static boolean isPart(String word, String secret) {
        boolean longEnough = word.length() >= SHORTEST_PART && secret.length() >= SHORTEST_PART;
        return longEnough && (secret.contains(word) || word.contains(secret));
    }
}
