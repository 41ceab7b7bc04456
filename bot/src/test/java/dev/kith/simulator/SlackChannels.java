package dev.kith.simulator;

/**
 * The direct conversations of Slack: a post to user {@code U07} goes to channel {@code D07} (docs.slack.dev,
 * chat.postMessage). Users that are not named as Slack names them, such as {@code e07}, have {@code D.e07}.
 */
final class SlackChannels {

    private static final String OTHERS = "D.";

    private SlackChannels() {}

    /** The channel that a posting to this user or channel goes to. */
    static String of(String target) {
        if (isId(target, 'U')) {
            return 'D' + target.substring(1);
        }
        boolean channel = isId(target, 'D') || isId(target, 'C') || isId(target, 'G') || target.startsWith(OTHERS);
        return channel ? target : OTHERS + target;
    }

    /** Who reads a channel: the user of a direct conversation, otherwise the channel itself. */
    static String reader(String channel) {
        if (channel.startsWith(OTHERS)) {
            return channel.substring(OTHERS.length());
        }
        return isId(channel, 'D') ? 'U' + channel.substring(1) : channel;
    }

    private static boolean isId(String text, char kind) {
        return text.length() > 1
                && text.charAt(0) == kind
                && text.chars().allMatch(each -> each >= 'A' && each <= 'Z' || each >= '0' && each <= '9');
    }
}
