package dev.kith.reply;

import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.PersonId;
import dev.kith.reply.CommentReplies.Waiting;
import dev.kith.reply.Letters.Letter;
import dev.kith.results.ToAllAsked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Passes replies on: to the writer of a confidential comment when they may be written to, to everybody who was asked where it is
 * anonymous.
 */
record PassingBack(
        Letters letters, Readers readers, Deliveries deliveries, ToAllAsked toAllAsked, RandomGenerator chance)
        implements Tick {

    static final String STEP = "reply";

    /** Business time; by then whoever took it in hand has passed it on, or ended in the middle of it. */
    private static final Duration IN_HAND = Duration.ofMinutes(10);

    /** More than once in anybody's working day, and at no time that tells where they live. */
    private static final Duration LOOKS_AGAIN = Duration.ofHours(1);

    private static final Duration LOOKS_AGAIN_BY = Duration.ofHours(2);

    private static final Duration NEWS = Duration.ofDays(30);

    @Override
    public String name() {
        return "pass replies to comments on";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return letters.replies().next(now);
    }

    @Override
    public int run(Instant now) {
        var due = letters.replies().due(now);
        due.forEach(one -> pass(one, now));
        return due.size();
    }

    private void pass(Waiting one, Instant now) {
        if (!letters.replies().take(one, now, now.plus(IN_HAND))) {
            return;
        }
        var letter = letters.find(one).filter(it -> it.reply().at().isAfter(now.minus(NEWS)));
        if (letter.isEmpty()) {
            letters.replies().done(one);
        } else if (letter.get().round().frozen().leavesNothing()) {
            toAll(letter.get(), now);
            letters.replies().done(one);
        } else {
            back(one, letter.get(), now);
        }
    }

    private void toAll(Letter letter, Instant now) {
        toAllAsked.plan(
                letter.round(),
                CampaignId.REPLIES,
                ReplyDesk.day(letter.reply().at()).toString(),
                now);
    }

    /** Where nobody is to be found it goes nowhere, and nobody is told. */
    private void back(Waiting one, Letter letter, Instant now) {
        var writer = letters.writer(letter, readers.all());
        if (writer.filter(person -> !readers.isOpen(person, now)).isPresent()) {
            Instant again = now.plus(LOOKS_AGAIN).plusMillis(chance.nextLong(LOOKS_AGAIN_BY.toMillis()));
            letters.replies().later(one, again);
            return;
        }
        writer.ifPresent(person -> plan(letter, person, now));
        letters.replies().done(one);
    }

    private void plan(Letter letter, PersonId writer, Instant now) {
        var reply = CampaignId.REPLY;
        deliveries.govern(reply, new Terms(reply.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
        var errand = new Errand(reply, letters.token(letter), STEP, writer, writer);
        deliveries.plan(List.of(new Plan(errand, now, readers.directory().workspaceOf(writer))));
    }
}
