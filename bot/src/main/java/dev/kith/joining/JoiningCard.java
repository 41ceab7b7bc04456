package dev.kith.joining;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form;
import dev.kith.campaign.Schedule;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody reads of a programme: what it is, how often, and that they can stop at any time. */
record JoiningCard(Programmes programmes) {

    static final Texts TEXTS = Texts.beside(JoiningCard.class, "joining");
    static final String TOPIC = "joining";
    static final String JOIN = "accept";
    static final String NOT_NOW = "not-now";
    static final String LEAVE = "leave";
    static final String SHARING = "sharing";

    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }

    /** To whoever has not said yet; {@code reader}: as the programme's prompt speaks to them. */
    Message invitation(Campaign campaign, Person reader, Instant now) {
        var blocks = about(campaign, reader, now);
        blocks.add(new Block.Text(say(reader, "invited")));
        told(campaign, reader, blocks);
        blocks.add(new Block.Actions(
                List.of(button(reader, JOIN), new Block.Action(NOT_NOW, say(reader, "button.not-now"), false))));
        return message(Message.Kind.INTRODUCTION, campaign, reader, blocks);
    }

    /** To whoever takes part. */
    Message joined(Campaign campaign, Person reader, Instant now) {
        var blocks = about(campaign, reader, now);
        blocks.add(new Block.Text(say(reader, "joined")));
        var actions = new ArrayList<Block.Action>();
        if (!reader.skillsOffered().isEmpty()) {
            blocks.add(new Block.Text(say(reader, "sharing")));
            actions.add(new Block.Action(SHARING, say(reader, "button.sharing"), false));
        }
        actions.add(new Block.Action(LEAVE, say(reader, "button.leave"), false));
        blocks.add(new Block.Actions(actions));
        return message(Message.Kind.REPLY, campaign, reader, blocks);
    }

    /** To whoever does not. */
    Message away(Campaign campaign, Person reader, Instant now) {
        var blocks = about(campaign, reader, now);
        blocks.add(new Block.Text(say(reader, "away")));
        told(campaign, reader, blocks);
        blocks.add(new Block.Actions(List.of(button(reader, JOIN))));
        return message(Message.Kind.REPLY, campaign, reader, blocks);
    }

    /** Whoever joins knows before who learns of it. */
    private static void told(Campaign campaign, Person reader, List<Block> blocks) {
        if (!campaign.handling().forward().isEmpty()) {
            blocks.add(new Block.Text(say(reader, "told")));
        }
    }

    private static Block.Action button(Person reader, String action) {
        return new Block.Action(action, say(reader, "button." + action), true);
    }

    private List<Block> about(Campaign campaign, Person reader, Instant now) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(programmes.title(campaign, reader.locale())));
        blocks.add(new Block.Text(say(reader, "what." + form(campaign)) + " " + often(campaign, reader, now)));
        return blocks;
    }

    private String form(Campaign campaign) {
        return campaign.activity()
                .programme()
                .form()
                .map(form -> switch (form) {
                    case Form.Mentors mentors -> "mentors";
                    case Form.Peers peers -> "peers";
                    case Form.Groups groups -> "groups";
                })
                .orElseGet(() -> programmes
                        .words(campaign, Locale.ENGLISH)
                        .filter(words -> words.words() instanceof Introduction.Words.OfEquals)
                        .map(words -> "peers")
                        .orElse("mentors"));
    }

    /** As far apart as the next two rounds are. */
    private static String often(Campaign campaign, Person reader, Instant now) {
        return campaign.plan()
                .schedule()
                .flatMap(schedule -> gap(schedule, reader, now))
                .map(days -> often(reader, days))
                .orElseGet(() -> say(reader, "often.once"));
    }

    private static Optional<Long> gap(Schedule schedule, Person reader, Instant now) {
        var rounds = schedule.rounds(reader.zone(), now, now.plus(400, ChronoUnit.DAYS));
        return rounds.size() < 2
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(
                        rounds.getFirst().date(), rounds.get(1).date()));
    }

    private static String often(Person reader, long days) {
        if (days % WEEK == 0 && days != SHORTEST_MONTH) {
            return say(reader, "often.weeks", String.valueOf(days / WEEK));
        }
        return days >= SHORTEST_MONTH && days <= LONGEST_MONTH
                ? say(reader, "often.month")
                : say(reader, "often.days", String.valueOf(days));
    }

    private static Message message(Message.Kind kind, Campaign campaign, Person reader, List<Block> blocks) {
        var topic = new Topic(TOPIC, campaign.id().value());
        return new Message(kind, say(reader, "summary"), topic, blocks).in(reader.locale());
    }
}
