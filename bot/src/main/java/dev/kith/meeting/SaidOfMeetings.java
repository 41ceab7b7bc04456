package dev.kith.meeting;

import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells somebody what they said of whom they were to meet, and in which programmes they are introduced to nobody; nobody else. */
record SaidOfMeetings(Meetings meetings, Views views, RedisPauses pauses) implements PersonalData {

    @Override
    public String name() {
        return "said of meetings";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        Directory directory = views.directory();
        var said = directory.find(person).stream()
                .flatMap(one -> meetings.of(person).values().stream()
                        .sorted((a, b) ->
                                a.occasion().since().compareTo(b.occasion().since()))
                        .flatMap(meeting -> views.of(meeting, one.speaking(locale)).stream()))
                .flatMap(SaidOfMeetings::held);
        var paused = pauses.campaigns(person).stream()
                .map(campaign -> new Held(campaign.value(), View.TEXTS.get(locale, "held.paused"), Nature.NO));
        return Stream.concat(said, paused).toList();
    }

    private static Stream<Held> held(View view) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(view.locale()))
                .format(view.meeting().occasion().since().atZone(ZoneOffset.UTC));
        String what = view.say("held.what", view.words().title(), day);
        var chosen = view.part().choosing().chosen();
        var times = chosen.isEmpty()
                ? Stream.<Held>empty()
                : Stream.of(new Held(
                        what,
                        view.say(
                                "held.times",
                                String.join(
                                        " · ", chosen.stream().map(view::when).toList())),
                        Nature.NO));
        return Stream.concat(times, Stream.of(new Held(what, words(view), Nature.NO)));
    }

    private static String words(View view) {
        var outcome = view.part().outcome().map(word -> view.say("ask." + word.action()));
        var worth = view.part()
                .worth()
                .map(word -> view.words()
                                .sequel()
                                .followUps()
                                .map(asked -> asked.worthIt() + " ")
                                .orElse("")
                        + view.say(word.action()));
        String said = String.join(
                ". ", Stream.concat(outcome.stream(), worth.stream()).toList());
        return said.isEmpty() ? view.say("held.nothing", view.others()) : view.say("held.said", view.others(), said);
    }
}
