package dev.kith.digest;

import dev.kith.campaign.Campaigns;
import dev.kith.loop.LoopDesk;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Round;
import dev.kith.results.ToAllAsked;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may have the digest, and how much of a round they may see: no more than by any other way. */
record Leaders(Directory directory, Campaigns campaigns, LoopDesk loop, ToAllAsked toAllAsked) {

    /** How much somebody may see of a round. */
    enum Sight {
        /** All that is released, as the API shows it: whoever runs Kith. */
        CELLS,
        /** What all said together: whoever says what comes of it, and whoever was told it because they were asked. */
        WHOLE,
        NOTHING
    }

    /** Those who lead somebody, who run Kith, or who say what comes of a campaign's rounds. */
    List<Person> all() {
        var named = named();
        return directory.all().stream().filter(person -> isOne(person, named)).toList();
    }

    boolean include(Person person) {
        return isOne(person, named());
    }

    private boolean isOne(Person person, Set<PersonId> named) {
        return named.contains(person.id())
                || loop.isRunBy(person)
                || !directory.reportsOf(person.id()).isEmpty();
    }

    private Set<PersonId> named() {
        return campaigns.all().stream()
                .flatMap(kept -> kept.campaign().plan().loop().whoPosts(directory).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    Sight of(Round round, Person person) {
        if (loop.isRunBy(person)) {
            return Sight.CELLS;
        }
        boolean isNamed = campaigns
                .find(round.id().campaign())
                .flatMap(kept -> kept.campaign().plan().loop().whoPosts(directory))
                .filter(one -> one.id().equals(person.id()))
                .isPresent();
        return isNamed || toAllAsked.includes(round, person.id()) ? Sight.WHOLE : Sight.NOTHING;
    }
}
