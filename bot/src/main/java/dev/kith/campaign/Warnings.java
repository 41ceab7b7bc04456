package dev.kith.campaign;

import dev.kith.people.Directory;
import java.util.List;

/** What is wanting in a campaign that may run all the same; whoever starts it is told. */
final class Warnings {

    private Warnings() {}

    static List<String> of(Campaign campaign, Directory directory) {
        var loop = campaign.plan().loop();
        if (!loop.gate() || loop.whoPosts(directory).isPresent()) {
            return List.of();
        }
        String who = loop.posts()
                .map(named -> "loop.posts: nobody is called " + named)
                .orElse("loop.posts: nobody is named to say what comes of a round");
        return List.of(who + "; the next round waits until somebody did");
    }
}
