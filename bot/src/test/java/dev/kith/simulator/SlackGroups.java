package dev.kith.simulator;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * conversations.open: the conversation with one person, and the one of several, which is the same in whatever order they are
 * named (docs.slack.dev, conversations.open: Tier 3, up to eight users).
 */
final class SlackGroups {

    private static final int MOST = 8;

    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final SlackVoice voice;
    private final SlackLimits limits;
    private final LimitBook book;
    private volatile String refusal = "";

    SlackGroups(SlackVoice voice, SlackLimits limits, InstantSource clock) {
        this.voice = voice;
        this.limits = limits;
        this.book = new LimitBook(clock, letIn -> {});
    }

    /** From now on nobody is brought together, with this code. */
    void refuse(String code) {
        refusal = code;
    }

    List<String> members(String channel) {
        return members.getOrDefault(channel, List.of());
    }

    Answer open(String workspace, String users) {
        var named = Arrays.stream(users.split(",")).sorted().distinct().toList();
        long wait = book.admit(List.of(new LimitBook.Rule("open:" + workspace, limits.update())));
        if (wait > 0) {
            return voice.throttled(Nanos.inSeconds(wait));
        }
        if (named.size() == 1) {
            return opened(SlackChannels.of(named.getFirst()));
        }
        if (!refusal.isEmpty() || named.size() > MOST) {
            return voice.refused(refusal.isEmpty() ? "too_many_users" : refusal);
        }
        String channel = "G" + Integer.toHexString(named.hashCode()).toUpperCase();
        members.put(channel, named);
        return opened(channel);
    }

    private static Answer opened(String channel) {
        return Answer.of(Status.OK, 200, "{\"ok\":true,\"channel\":{\"id\":" + Json.quoted(channel) + "}}");
    }
}
