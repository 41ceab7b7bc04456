package dev.kith.campaign;

import dev.kith.campaign.Campaigns.Kept;
import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.clock.Tick;
import dev.kith.delivery.Preparations;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Has those given the app who are in the audience of a running campaign and do not have it, before anything is due: whoever waits for
 * it only then is written to late.
 */
final class Readying implements Tick {

    /** Whom the platform did not know, or an admin kept from it, may be otherwise by then. */
    private static final Duration AGAIN = Duration.ofHours(1);

    /** A directory that changes in many small steps is not looked at after each. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Campaigns campaigns;
    private final CampaignRules rules;
    private final Directory directory;
    private final Chats chats;
    private final Preparations preparations;
    private Looked last = new Looked(0, Instant.MIN, Instant.MIN);

    Readying(Campaigns campaigns, CampaignRules rules, Directory directory, Chats chats, Preparations preparations) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.directory = directory;
        this.chats = chats;
        this.preparations = preparations;
    }

    /** What there was to look at, when it may be looked at again, and until when it need not be. */
    private record Looked(int at, Instant soonest, Instant until) {}

    @Override
    public String name() {
        return "have audiences given the app";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public int run(Instant now) {
        var platforms = chats.all().stream()
                .filter(chat -> chat.abilities().contains(Chat.Ability.PREPARED))
                .toList();
        if (platforms.isEmpty()) {
            return 0;
        }
        var running = campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .toList();
        int at =
                Objects.hash(directory.version(), running.stream().map(Kept::id).toList());
        if (now.isBefore(last.soonest()) || (last.at() == at && now.isBefore(last.until()))) {
            return 0;
        }
        // Noted first: where a platform cannot be asked, it is not asked again at every beat.
        last = new Looked(0, now.plus(SOON), now.plus(SOON));
        int wished = wish(platforms, running, now);
        last = new Looked(at, now.plus(SOON), now.plus(AGAIN));
        return wished;
    }

    private int wish(List<Chat> platforms, List<Kept> running, Instant now) {
        var audiences =
                running.stream().map(kept -> rules.audience(kept.campaign())).toList();
        List<Person> people = directory.all().stream()
                .filter(person -> audiences.stream().anyMatch(one -> one.includes(person, directory, now)))
                .toList();
        var byPlatform = directory.whereabouts(people).found().values().stream()
                .collect(Collectors.groupingBy(Address::platform));
        return platforms.stream()
                .mapToInt(chat -> wish(chat, byPlatform.getOrDefault(chat.platform(), List.of())))
                .sum();
    }

    private int wish(Chat chat, List<Address> addresses) {
        var without = chat.reach(addresses).entrySet().stream()
                .filter(one -> one.getValue() == Chat.Reach.NOT_INSTALLED)
                .map(one -> one.getKey())
                .toList();
        preparations.wish(without);
        return without.size();
    }
}
