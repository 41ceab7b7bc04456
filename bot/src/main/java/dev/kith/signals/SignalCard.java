package dev.kith.signals;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.signals.Response.State;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Asks those who run Kith what is to be done about a signal. Of one about a group that nobody may be chosen by it says neither which
 * nor why: that stays in the console.
 */
record SignalCard(Effects effects) {

    static final String TOPIC = "signals";
    static final String START = "accept";
    static final String ASIDE = "not-now";
    static final String WHY = "why";

    private static final Texts TEXTS = Texts.beside(SignalCard.class, "signals");

    Message ask(Response response, DeliveryId delivery, Locale locale) {
        var blocks = new ArrayList<>(about(response, locale));
        if (response.state() == State.PROPOSED) {
            blocks.add(new Block.Text(say(locale, "choose")));
            blocks.add(new Block.FreeText(WHY, say(locale, "why"), true, FindingsDesk.LONGEST));
            blocks.add(new Block.Actions(List.of(
                    new Block.Action(START, say(locale, "start"), true),
                    new Block.Action(ASIDE, say(locale, "aside"), false))));
        } else {
            blocks.add(new Block.Text(say(locale, "state." + response.state().word())));
        }
        return new Message(
                Message.Kind.NOTICE, say(locale, "summary"), new Topic(TOPIC, delivery.value()), List.copyOf(blocks));
    }

    private List<Block> about(Response response, Locale locale) {
        var signal = response.signal();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "heading", effects.title(signal))));
        blocks.add(new Block.Text(figure(signal, locale)));
        String words = signal.whom().cohort().words();
        String whom = words.isEmpty() ? say(locale, "everybody") : words;
        if (signal.speaksOfGroup()) {
            blocks.add(new Block.Text(say(locale, "group", whom)));
        } else {
            blocks.add(new Block.Text(say(locale, "whom", whom)));
            blocks.add(new Block.Text(signal.origin().reason()));
        }
        effects.parts(response).forEach(part -> blocks.add(new Block.Text(part(part, locale))));
        return blocks;
    }

    private static String figure(Signal signal, Locale locale) {
        var measure = signal.measure();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return say(
                locale,
                "figure",
                signal.origin().from(),
                day.format(signal.origin().date()),
                measure.what(),
                number(measure.value(), measure.unit(), locale),
                number(measure.baseline(), measure.unit(), locale));
    }

    static String number(double value, String unit, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return unit.isEmpty() ? format.format(value) : format.format(value) + " " + unit;
    }

    private static String part(Effect.Part part, Locale locale) {
        String key = part.shared() ? "part.shared" : "part." + part.to();
        return say(locale, key, part.title(), String.valueOf(part.people()));
    }

    static String say(Locale locale, String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
