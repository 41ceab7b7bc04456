package dev.kith.simulator;

import java.time.Duration;
import java.util.List;

/**
 * What Slack lets an app do. All are counted per workspace, {@code channel} per channel besides.
 *
 * @param post chat.postMessage: "several hundred messages per minute" with bursts, here 300 a minute and 20 a second
 *     (docs.slack.dev, chat.postMessage)
 * @param channel chat.postMessage: about one a second in a channel (docs.slack.dev, rate limits)
 * @param update chat.update: Tier 3, 50 a minute (docs.slack.dev, rate limits)
 * @param delete chat.delete: Tier 3, 50 a minute (docs.slack.dev, rate limits)
 * @param responseUrl how often, and for how long, a response_url works (docs.slack.dev, handling user interaction)
 */
public record SlackLimits(
        List<Limit> post, List<Limit> channel, List<Limit> update, List<Limit> delete, Limit responseUrl) {

    public static SlackLimits documented() {
        return new SlackLimits(
                List.of(Limit.inSeconds(60, 300), Limit.inSeconds(1, 20)),
                List.of(Limit.inSeconds(1, 1)),
                List.of(Limit.inSeconds(60, 50)),
                List.of(Limit.inSeconds(60, 50)),
                new Limit(5, Duration.ofMinutes(30)));
    }

    /** Nothing is ever too much, for measuring something else. */
    public static SlackLimits none() {
        return new SlackLimits(List.of(), List.of(), List.of(), List.of(), documented().responseUrl);
    }

    public SlackLimits withPost(Limit... limits) {
        return new SlackLimits(List.of(limits), channel, update, delete, responseUrl);
    }

    public SlackLimits withChannel(Limit... limits) {
        return new SlackLimits(post, List.of(limits), update, delete, responseUrl);
    }
}
