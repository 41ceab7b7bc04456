package dev.kith.learn;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Opportunity;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an opportunity looks like: what it is, what it takes, until when, and how to answer it. */
final class OpportunityCard {

    private OpportunityCard() {}

    /** As it comes by itself. */
    static Message told(Opportunity opportunity, Locale locale) {
        String summary = say(locale, "opportunity.summary");
        return Message.of(
                Message.Kind.NUDGE, summary, blocks(opportunity, locale).toArray(Block[]::new));
    }

    /** As somebody asked for it. */
    static Message asked(Opportunity opportunity, Person reader) {
        var offering = Offering.to(reader);
        blocks(opportunity, reader.locale()).forEach(offering::add);
        return offering.message();
    }

    private static List<Block> blocks(Opportunity opportunity, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(opportunity.title()));
        blocks.add(new Block.Text(what(opportunity, locale)));
        blocks.add(new Block.Text(opportunity.text()));
        blocks.add(Block.Facts.of(say(locale, "skills"), String.join(", ", opportunity.skills())));
        opportunity
                .answer()
                .contact()
                .ifPresent(contact ->
                        blocks.add(Block.Facts.of(say(locale, "contact"), contact.name() + ", " + contact.email())));
        opportunity.answer().link().ifPresent(link -> blocks.add(new Block.Link(link.label(), link.url())));
        return blocks;
    }

    /** {@code A project, open until Friday, January 30, 2026}. */
    static String what(Opportunity opportunity, Locale locale) {
        String sort = opportunity.sort().name().toLowerCase(Locale.ROOT);
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(locale))
                .format(opportunity.until());
        return say(locale, "sort." + sort, until);
    }

    private static String say(Locale locale, String key, String... values) {
        return Offering.TEXTS.get(locale, key, values);
    }
}
