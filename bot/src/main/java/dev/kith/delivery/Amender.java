package dev.kith.delivery;

import dev.kith.chat.Chats;
import dev.kith.chat.Message;
import dev.kith.chat.Posted;
import dev.kith.clock.Tick;
import dev.kith.delivery.Amendments.Card;
import dev.kith.people.Directory;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Amends cards, under the platforms' limits for updates. An update is the same however often it is made: doubt repeats it. */
final class Amender implements Tick {

    private static final int MOST = 50;

    private final Amendments amendments;
    private final Chats chats;
    private final Directory directory;
    private final Budget budget;
    private final Map<String, Composer> composers;

    Amender(Amendments amendments, Chats chats, Directory directory, Budget budget, List<Composer> composers) {
        this.amendments = amendments;
        this.chats = chats;
        this.directory = directory;
        this.budget = budget;
        this.composers = composers.stream().collect(Collectors.toUnmodifiableMap(Composer::kind, Function.identity()));
    }

    /** What it may spend, and by which terms a campaign's cards are written. */
    record Budget(Buckets buckets, DeliverySettings settings, Function<CampaignId, Optional<Terms>> terms) {

        boolean grants(Card card) {
            String workspace = card.to().limitedBy();
            return !buckets.reserve(bucket(workspace), settings.of(workspace).updates(), 1, Duration.ZERO)
                    .isEmpty();
        }

        void throttled(Card card, Duration pause) {
            String workspace = card.to().limitedBy();
            buckets.throttled(bucket(workspace), settings.of(workspace).updates(), pause);
        }

        private static String bucket(String workspace) {
            return "updates:" + workspace;
        }
    }

    @Override
    public String name() {
        return "amend sent cards";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return !amendments.underWay().isEmpty();
    }

    @Override
    public int run(Instant now) {
        return (int) amendments.underWay().stream()
                .flatMap(campaign -> amendments.next(campaign, MOST).stream())
                .takeWhile(budget::grants)
                .filter(this::amend)
                .count();
    }

    /** The reminder goes first: as long as it is not through, its card is left. */
    private boolean amend(Card card) {
        return amendments.reminder(card).filter(one -> !isThrough(one)).isEmpty() && amendAlone(card);
    }

    private boolean isThrough(Card reminder) {
        return budget.grants(reminder)
                && switch (call(reminder)) {
                    case Posted.Sent sent -> true;
                    case Posted.Refused refused -> true;
                    case Posted.Unknown unknown -> false;
                    case Posted.Later later -> {
                        budget.throttled(reminder, later.after());
                        yield false;
                    }
                };
    }

    private boolean amendAlone(Card card) {
        return switch (call(card)) {
            case Posted.Sent sent -> done(card, true);
            case Posted.Refused refused -> done(card, false);
            case Posted.Unknown unknown -> false;
            case Posted.Later later -> {
                budget.throttled(card, later.after());
                yield false;
            }
        };
    }

    private boolean done(Card card, boolean amended) {
        amendments.done(card, amended);
        return true;
    }

    private Posted call(Card card) {
        var chat = chats.of(card.to());
        if (chat.isEmpty()) {
            return new Posted.Refused("no adapter for the platform " + card.to().platform());
        }
        return switch (card.kind()) {
            case WITHDRAW -> chat.get().withdraw(card.to(), card.messageId());
            case CORRECT ->
                written(card)
                        .map(message -> chat.get().update(card.to(), card.messageId(), message))
                        .orElseGet(() -> new Posted.Refused("nothing is written for it any more"));
        };
    }

    private Optional<Message> written(Card card) {
        var errand = card.delivery().errand();
        return budget.terms()
                .apply(errand.campaign())
                .flatMap(terms -> Optional.ofNullable(composers.get(terms.composer())))
                .flatMap(composer -> directory
                        .find(errand.recipient())
                        .map(person -> composer.compose(card.delivery().id(), errand, person)))
                .filter(Composer.Composition.Written.class::isInstance)
                .map(Composer.Composition.Written.class::cast)
                .map(written -> written.message().forCampaign(errand.campaign().value()));
    }
}
