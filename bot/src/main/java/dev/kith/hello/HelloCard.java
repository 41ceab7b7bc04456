package dev.kith.hello;

import dev.kith.attention.AttentionSettings;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.privacy.Pace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the hello looks like, and what becomes of it when somebody chose. */
record HelloCard(HelloSettings settings, AttentionSettings attention) {

    static final String PAUSE = "pause";

    private static final Texts TEXTS = Texts.beside(HelloCard.class, "hello");
    private static final List<String> PARTS = List.of("who", "what", "kept", "how");

    Message of(Locale locale, DeliveryId delivery) {
        String organisation = settings.isUnnamed() ? TEXTS.get(locale, "organisation") : settings.organisation();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(TEXTS.get(locale, "title")));
        String perWeek = String.valueOf(attention.perWeek());
        String perDay = String.valueOf(attention.perDay());
        PARTS.forEach(part -> blocks.add(new Block.Text(TEXTS.get(locale, part, organisation, perWeek, perDay))));
        blocks.add(buttons(locale));
        blocks.add(languages(locale));
        return card(locale, delivery, blocks);
    }

    /** The choice can be changed on the same card. */
    static Message chosen(Locale locale, String action, DeliveryId delivery) {
        return card(
                locale,
                delivery,
                List.of(
                        new Block.Heading(TEXTS.get(locale, "title")),
                        new Block.Text(TEXTS.get(locale, "chose." + action)),
                        buttons(locale)));
    }

    /** The pace that a button stands for. */
    static Optional<Pace> pace(String action) {
        return Arrays.stream(Pace.values())
                .filter(pace -> id(pace).equals(action))
                .findFirst();
    }

    /** The language that a button stands for. */
    static Optional<Locale> language(String action) {
        return Texts.languages().stream()
                .filter(language -> id(language).equals(action))
                .findFirst();
    }

    /** Each of the other languages, by its own name. */
    private static Block languages(Locale locale) {
        return new Block.Actions(Texts.languages().stream()
                .filter(language -> !language.equals(Texts.language(locale)))
                .map(language -> new Block.Action(id(language), Texts.name(language), false))
                .toList());
    }

    private static String id(Locale language) {
        return "speak-" + language.toLanguageTag().toLowerCase(Locale.ROOT);
    }

    private static Block buttons(Locale locale) {
        var buttons = new ArrayList<Block.Action>();
        for (Pace pace : Pace.values()) {
            buttons.add(new Block.Action(id(pace), TEXTS.get(locale, "button." + id(pace)), false));
        }
        buttons.add(new Block.Action(PAUSE, TEXTS.get(locale, "button." + PAUSE), false));
        return new Block.Actions(buttons);
    }

    private static Message card(Locale locale, DeliveryId delivery, List<Block> blocks) {
        return new Message(
                Message.Kind.NOTICE, TEXTS.get(locale, "summary"), new Topic(Hello.NAME, delivery.value()), blocks);
    }

    private static String id(Pace pace) {
        return switch (pace) {
            case THREE_A_WEEK -> "pace-3";
            case TWO_A_WEEK -> "pace-2";
            case ONE_A_WEEK -> "pace-1";
            case ONE_A_MONTH -> "pace-monthly";
        };
    }
}
