package dev.kith.journey;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Cards that one person reads about several: what a manager is told of a step is one card a day, however many of their people
 * are at that step. The run of such a card is its day.
 */
record Cards(Shared shared, Deliveries deliveries, Timetable timetable) {

    /** Whoever comes after a day's card was sent is on the next one: it is looked for so far. */
    private static final int MOST_DAYS = 20;

    /** Puts somebody on the card of their turn's day, or of the first day after it whose card was not sent yet. */
    Occurrence of(CampaignId campaign, Person walker, Enrolment enrolment, Turn turn) {
        var reader = turn.reader();
        var card = new Shared.Card(campaign, turn.step(), reader.id());
        var who = new Shared.Walker(walker.id(), enrolment.run());
        LocalDate wanted = Timetable.dayOf(turn.at(), reader);
        LocalDate day = wanted;
        for (int i = 0; i < MOST_DAYS && isSent(card, day) && !isOn(card, who, day); i++) {
            day = timetable.workingDay(day.plusDays(1), reader);
        }
        shared.put(card, who, day.toString());
        Instant at = day.equals(wanted)
                ? turn.at()
                : timetable.at(day, turn.at().atZone(reader.zone()).toLocalTime(), reader);
        return new Occurrence(day.toString(), turn.step(), at, Guide.parties(reader, reader));
    }

    private boolean isOn(Shared.Card card, Shared.Walker walker, LocalDate day) {
        return shared.dayOf(card, walker).filter(day.toString()::equals).isPresent();
    }

    private boolean isSent(Shared.Card card, LocalDate day) {
        var errand = errand(card, day.toString());
        return deliveries
                .find(card.reader(), deliveries.idOf(errand))
                .filter(delivery -> delivery.state() != DeliveryState.WAITING)
                .isPresent();
    }

    static Errand errand(Shared.Card card, String day) {
        PersonId reader = card.reader();
        return new Errand(card.campaign(), day, card.step(), reader, reader);
    }
}
