package dev.kith.attention;

import dev.kith.chat.Reply;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Snoozes;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts a card off: it goes, and comes again at the same time of day. */
final class Putoff {

    private final Directory directory;
    private final Deliveries deliveries;
    private final Snoozes snoozes;
    private final Cards cards;
    private final BusinessTime time;

    Putoff(Directory directory, Deliveries deliveries, Snoozes snoozes, Cards cards, BusinessTime time) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.snoozes = snoozes;
        this.cards = cards;
        this.time = time;
    }

    /** Until when? */
    Reply offer(Person person, Delivery delivery) {
        return isOpen(delivery) ? new Reply.Update(cards.untilWhen(delivery, person)) : asItIs(person, delivery);
    }

    Reply back(Person person, Delivery delivery) {
        return isOpen(delivery) ? new Reply.Update(cards.asSent(delivery, person)) : asItIs(person, delivery);
    }

    /** On a day that the person names; it must be one to come, and within a year. */
    Reply until(Person person, Delivery delivery, String day) {
        var today = time.instant().atZone(person.zone()).toLocalDate();
        return day(day).filter(one -> one.isAfter(today) && !one.isAfter(today.plusYears(1)))
                .map(one -> until(person, delivery, (int) ChronoUnit.DAYS.between(today, one)))
                .orElseGet(() -> new Reply.Rejected(Buttons.TEXTS.get(
                        person.locale(), "no-day", today.plusWeeks(2).toString())));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The second time, and a click that was too late, show the card as it is. */
    Reply until(Person person, Delivery delivery, int days) {
        Instant until = at(person, delivery, days);
        String workspace = directory.workspaceOf(person.id());
        if (isOpen(delivery) && snoozes.snooze(delivery, until, workspace)) {
            return new Reply.Update(cards.postponed(delivery, person, until));
        }
        return asItIs(person, deliveries.find(person.id(), delivery.id()).orElse(delivery));
    }

    static boolean isOpen(Delivery delivery) {
        return delivery.state() == DeliveryState.SENT && delivery.progress().answerVersion() == 0;
    }

    private Reply asItIs(Person person, Delivery delivery) {
        var postponed = delivery.postponed().filter(one -> delivery.state() == DeliveryState.WAITING);
        return postponed
                .<Reply>map(one -> new Reply.Update(cards.postponed(delivery, person, one.until())))
                .orElseGet(() -> new Reply.Rejected(Buttons.TEXTS.get(person.locale(), "no-putting-off")));
    }

    /** At the time of day at which it came. */
    private Instant at(Person person, Delivery delivery, int days) {
        var zone = person.zone();
        Instant now = time.instant();
        LocalTime came = delivery.progress()
                .sent()
                .map(sent -> sent.at())
                .orElse(now)
                .atZone(zone)
                .toLocalTime();
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(came)
                .atZone(zone)
                .toInstant();
    }
}
