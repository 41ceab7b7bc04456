package dev.kith.nudge;

import dev.kith.delivery.Delivery;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The nudges that somebody was sent lately. */
public record ReadLately(Sendings sendings, Nudges nudges) {

    /** One of them, and when it came. */
    public record Read(Nudge nudge, Delivery delivery, Instant at) {}

    /** The latest first. */
    public Stream<Read> of(Person person) {
        return read(sendings.sentTo(person.id(), Sendings.KEPT).stream(), person);
    }

    /** Those that came at {@code since} or later and that it holds for, the latest first; no other is looked up. */
    Stream<Read> of(Person person, Instant since, Predicate<Sending> which) {
        return read(sendings.sentTo(person.id(), since).stream().filter(which), person);
    }

    private Stream<Read> read(Stream<Sending> sent, Person person) {
        var each = nudges.ofMany();
        return sent.flatMap(sending -> read(each, sending, person).stream());
    }

    private static Optional<Read> read(Nudges nudges, Sending sending, Person person) {
        var delivery = sending.delivery();
        return nudges.of(delivery.errand(), person.locale()).map(nudge -> new Read(nudge, delivery, sending.at()));
    }
}
