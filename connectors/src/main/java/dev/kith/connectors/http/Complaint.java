package dev.kith.connectors.http;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Why a system refuses something, for an admin to read. Systems like to quote what they refuse, so every word that is
 * also a secret of it is taken out, and every word that shares three letters with one in a row.
 */
public final class Complaint {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 300;
    private static final int SHORTEST_PART = 3;

    private final Set<String> secrets = new HashSet<>();

    /** {@code secrets} are texts, such as answers and what names the person, of which no word may be told. */
    public Complaint(Collection<String> secrets) {
        secrets.forEach(text ->
                WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> this.secrets.add(word.group())));
    }

    /** The words of a body without the secret ones, in at most 300 characters. */
    public String tell(String body) {
        String told = WORD.matcher(Body.words(body))
                .replaceAll(word -> isSecret(word) ? "…" : word.group())
                .replaceAll("\\s+", " ")
                .strip();
        return told.length() > LONGEST ? told.substring(0, LONGEST - 1) + "…" : told;
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
