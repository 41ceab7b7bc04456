package dev.kith.simulator;

import java.util.List;

/**
 * What Teams lets a bot do, whatever the verb.
 *
 * @param tenant per app and tenant: 50 requests a second (msteams-docs, rate-limit)
 * @param thread per conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour (msteams-docs, rate-limit)
 * @param every412 each how-manieth call over a limit is told 412 without a Retry-After in place of 429 with one, as
 *     msteams-docs say that both are to be tried again; 0 for none
 */
public record TeamsLimits(List<Limit> tenant, List<Limit> thread, int every412) {

    public static TeamsLimits documented() {
        return new TeamsLimits(
                List.of(Limit.inSeconds(1, 50)),
                List.of(
                        Limit.inSeconds(1, 7),
                        Limit.inSeconds(2, 8),
                        Limit.inSeconds(30, 60),
                        Limit.inSeconds(3600, 1800)),
                0);
    }

    /** Nothing is ever too much, for measuring something else. */
    public static TeamsLimits none() {
        return new TeamsLimits(List.of(), List.of(), 0);
    }

    public TeamsLimits withThread(Limit... limits) {
        return new TeamsLimits(tenant, List.of(limits), every412);
    }

    public TeamsLimits with412(int every) {
        return new TeamsLimits(tenant, thread, every);
    }
}
