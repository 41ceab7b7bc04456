package dev.kith.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kith.chat.Chat;
import dev.kith.delivery.Foreseen;
import dev.kith.delivery.Foreseen.Outcome;
import dev.kith.people.Whereabouts;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many a campaign would reach, and how.
 *
 * @param people in the audience
 * @param send how many deliveries go out when they are due
 * @param waiting how many go out later
 * @param withoutAddress people whom no platform knows
 * @param unasked people whose address is only asked for at the time of sending
 * @param reach how many of those with an address can be reached how far: {@code reachable}, {@code not-installed},
 *     {@code blocked}, {@code never-signed-in}, {@code unreachable} or {@code unknown}
 * @param reasons how many wait or are dropped for each reason
 */
public record Totals(
        int people,
        int deliveries,
        int send,
        @JsonProperty("wait") int waiting,
        int drop,
        int withoutAddress,
        int unasked,
        Map<String, Integer> reach,
        Map<String, Integer> reasons) {

    static Totals of(int people, Collection<Foreseen> items, Map<Chat.Reach, Integer> reach) {
        var outcomes = new int[Outcome.values().length];
        var reasons = new TreeMap<String, Integer>();
        for (Foreseen one : items) {
            outcomes[one.outcome().ordinal()]++;
            if (!one.reason().isEmpty()) {
                reasons.merge(one.reason(), 1, Integer::sum);
            }
        }
        return new Totals(
                people,
                items.size(),
                outcomes[Outcome.SEND.ordinal()],
                outcomes[Outcome.WAIT.ordinal()],
                outcomes[Outcome.DROP.ordinal()],
                count(items, ""),
                count(items, Whereabouts.UNASKED),
                inWords(reach),
                reasons);
    }

    private static Map<String, Integer> inWords(Map<Chat.Reach, Integer> reach) {
        var words = new TreeMap<String, Integer>();
        reach.forEach((how, many) -> words.put(word(how), many));
        return words;
    }

    private static String word(Chat.Reach reach) {
        return switch (reach) {
            case READY -> "reachable";
            case NOT_INSTALLED -> "not-installed";
            case BLOCKED -> "blocked";
            case NEVER_SIGNED_IN -> "never-signed-in";
            case UNREACHABLE -> "unreachable";
            case UNKNOWN -> "unknown";
        };
    }

    /** How many people have this for a workspace. */
    private static int count(Collection<Foreseen> items, String workspace) {
        return (int) items.stream()
                .filter(one -> one.workspace().equals(workspace))
                .map(one -> one.errand().recipient())
                .distinct()
                .count();
    }
}
