package dev.kith.lms;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes of a learning system that takes nothing, in its reader's language; nothing where it works again by then. */
record SystemsComposer(Forwarding forwarding, Paces paces) implements Composer {

    private static final Texts TEXTS = Texts.beside(SystemsComposer.class, "systems");

    @Override
    public String kind() {
        return CampaignId.LEARNING_SYSTEMS.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        String connector = Watching.connector(errand.run());
        var pace = paces.of(connector);
        return pace.failures() == 0 || !Watching.trouble(connector, pace).equals(errand.run())
                ? new Composition.Nothing("it works again")
                : new Composition.Written(
                        AskingPace.isAsked(connector)
                                ? ofCourses(AskingPace.connector(connector), pace, recipient)
                                : message(connector, pace, recipient));
    }

    private static Message ofCourses(String connector, Pace pace, Person reader) {
        var locale = Texts.spoken(reader.locale());
        String words = pace.needsOperator() ? "courses.misconfigured" : "courses.down";
        return Message.of(
                Message.Kind.NOTICE,
                TEXTS.get(locale, "courses.summary"),
                new Block.Heading(TEXTS.get(locale, "courses.heading")),
                new Block.Text(TEXTS.get(locale, words, connector, since(pace, reader), pace.reason())),
                new Block.Text(TEXTS.get(locale, "courses.waits")));
    }

    private static String since(Pace pace, Person reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.spoken(reader.locale()))
                .withZone(reader.zone())
                .format(pace.since());
    }

    private Message message(String connector, Pace pace, Person reader) {
        var locale = Texts.spoken(reader.locale());
        String since = since(pace, reader);
        long waiting = forwarding.pending(connector);
        return Message.of(
                Message.Kind.NOTICE,
                TEXTS.get(locale, "summary"),
                new Block.Heading(TEXTS.get(locale, "heading")),
                new Block.Text(TEXTS.get(
                        locale, pace.needsOperator() ? "misconfigured" : "down", connector, since, pace.reason())),
                new Block.Text(TEXTS.get(locale, "waits", connector, since, pace.reason(), String.valueOf(waiting))));
    }
}
