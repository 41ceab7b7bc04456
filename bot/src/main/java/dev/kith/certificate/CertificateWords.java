package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Certificate;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody reads of their certificates. */
record CertificateWords(Certifying certifying) {

    static final String TOPIC = "certificate";
    static final String AGAIN = "again-";
    static final Topic ABOUT = new Topic(TOPIC, "");

    /** When they were given it. */
    Message passed(Campaign campaign, Award award, Person reader) {
        int needed = campaign.activity().certificate().map(Certificate::pass).orElse(0);
        var blocks = new ArrayList<Block>();
        blocks.add(heading(campaign.id(), reader));
        blocks.add(text(
                reader, "passed", String.valueOf(award.right()), String.valueOf(award.all()), String.valueOf(needed)));
        blocks.add(award.until()
                .map(until -> text(reader, "until", day(until, reader)))
                .orElseGet(() -> text(reader, "for-ever")));
        blocks.add(text(reader, campaign.handling().forward().isEmpty() ? "kept" : "kept.told"));
        return card(reader, "summary", blocks);
    }

    /** Before it ends. */
    Message ending(CampaignId campaign, Award award, Person reader) {
        return card(
                reader,
                "summary.ends",
                List.of(
                        heading(campaign, reader),
                        text(reader, "ends", day(award.until().orElse(Instant.MAX), reader)),
                        new Block.Actions(List.of(again(campaign, reader, "button.again")))));
    }

    /** When its pack began again. */
    Message began(CampaignId campaign, Person reader) {
        return card(reader, "summary", List.of(heading(campaign, reader), text(reader, "began")));
    }

    /** One that they have, in a line. */
    String line(CampaignId campaign, Award award, Locale locale, ZoneId zone) {
        String day = day(award.at(), locale, zone);
        String right = String.valueOf(award.right());
        String all = String.valueOf(award.all());
        return award.until()
                .map(until ->
                        say(locale, "line.until", certifying.name(campaign), right, all, day, day(until, locale, zone)))
                .orElseGet(() -> say(locale, "line", certifying.name(campaign), right, all, day));
    }

    /** How far they are with one that they have not. */
    String onTheWay(Campaign campaign, Marking.Mark mark, Locale locale) {
        int needed = campaign.activity().certificate().map(Certificate::pass).orElse(0);
        return say(
                locale,
                "on-the-way",
                certifying.name(campaign.id()),
                String.valueOf(mark.answered()),
                String.valueOf(mark.all()),
                String.valueOf(mark.right()),
                String.valueOf(needed));
    }

    /** Begins the pack of this campaign again. */
    Block.Action again(CampaignId campaign, Person reader, String label) {
        return new Block.Action(
                AGAIN + campaign.value(), say(reader.locale(), label, certifying.name(campaign)), false);
    }

    /** Of which campaign the pack is to begin again, by the button that was pressed. */
    static Optional<CampaignId> again(String action) {
        try {
            return action.startsWith(AGAIN)
                    ? Optional.of(new CampaignId(action.substring(AGAIN.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException noCampaign) {
            return Optional.empty();
        }
    }

    static String say(Locale locale, String key, String... values) {
        return Certifying.TEXTS.get(locale, key, values);
    }

    private Block heading(CampaignId campaign, Person reader) {
        return new Block.Heading(say(reader.locale(), "heading", certifying.name(campaign)));
    }

    private static Block text(Person reader, String key, String... values) {
        return new Block.Text(say(reader.locale(), key, values));
    }

    private static Message card(Person reader, String summary, List<Block> blocks) {
        return new Message(Message.Kind.NOTICE, say(reader.locale(), summary), ABOUT, blocks);
    }

    private static String day(Instant instant, Person reader) {
        return day(instant, reader.locale(), reader.zone());
    }

    private static String day(Instant instant, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(locale))
                .format(instant.atZone(zone));
    }
}
