package dev.kith.learn;

import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.OwnJourneys;
import dev.kith.journey.OwnJourneys.Begun;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Begins and stops journeys that people choose, and says what comes of it. */
record Walks(OwnJourneys journeys, Consents consents) {

    /** Whoever wanted no more of it once, and begins it now, does want it. */
    Reply start(Person person, Journey journey) {
        return switch (journeys.begin(person, journey.id())) {
            case Begun.On on -> {
                wanted(person, journey.id());
                yield Reply.say(Offering.sentence(person, "started", journey.title(), day(person, on.day())));
            }
            case Begun.Already already -> {
                if (already.isChosen()) {
                    wanted(person, journey.id());
                }
                yield Reply.say(Offering.sentence(
                        person, already.isChosen() ? "already" : "already.assigned", journey.title()));
            }
            case Begun.Held held -> Reply.say(Offering.sentence(person, "held"));
        };
    }

    private void wanted(Person person, PromptId journey) {
        consents.optIn(person.id(), CampaignId.chosen(journey.value()).value());
    }

    Reply stop(Person person, Journey journey) {
        boolean isStopped = journeys.stop(person, journey.id());
        return Reply.say(isStopped ? stopped(person, journey) : Offering.sentence(person, "not-on-it"));
    }

    private static Message stopped(Person person, Journey journey) {
        var offering = Offering.to(person);
        return offering.text("stopped", journey.title())
                .button(Item.Kind.START.with(journey.id()), Item.Kind.START.word())
                .message();
    }

    private static String day(Person person, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(day);
    }
}
