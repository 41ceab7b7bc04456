package dev.kith.loop;

import dev.kith.campaign.Campaigns;
import dev.kith.people.Directory;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;

/** Has whoever is named asked what comes of a round, where it shows anything. */
record WordWanted(Posts posts, Campaigns campaigns, Directory directory) implements Aftermath {

    @Override
    public void released(Round round, Released released) {
        boolean isAnybodyNamed = campaigns
                .find(round.id().campaign())
                .flatMap(kept -> kept.campaign().plan().loop().whoPosts(directory))
                .isPresent();
        if (isAnybodyNamed && Owed.showsAnything(released)) {
            posts.want(round.id(), released.at());
        }
    }
}
