package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form.Mentors;
import dev.kith.campaign.Runs;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.introduction.Alone;
import dev.kith.introduction.AloneCard;
import dev.kith.mentorship.MentoringCard.Reading;
import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Running;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Introduction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what somebody is to read now, if it is still so. */
record MentoringCards(Catalog catalog, Directory directory) {

    private static final String SKILL = "{skill}";

    private Runs<Introduction> runs() {
        return new Runs<>(catalog, Introduction.class, "introduction");
    }

    /** What stands over it: what the programme's words are called. */
    String title(Campaign campaign, Locale locale) {
        return runs().prompt(campaign, locale).map(Introduction::title).orElseGet(() -> runs().title(campaign));
    }

    Optional<Message> of(Campaign campaign, Mentorship mentorship, Word word, Person reader) {
        return mentorship
                .match()
                .side(reader.id())
                .filter(side -> isSo(mentorship, word, side))
                .map(side -> reading(campaign, mentorship, reader, side))
                .filter(reading -> reading.other().isPresent() || word == Word.OVER || word == Word.NOT_THIS_TIME)
                .map(reading -> word == Word.REMIND ? reminder(reading) : MentoringCard.of(word, reading));
    }

    private Message reminder(Reading reading) {
        var texts = Stream.concat(Stream.of(reading.say("remind", reading.name())), topic(reading).stream());
        return MentoringCard.running(
                reading, List.of(Goals.WRITE, "no-reminders"), Goals.with(reading, texts.toArray(String[]::new)));
    }

    /** What the two could talk about next: the programme's meetings, one after another, then its questions. */
    private Optional<String> topic(Reading reading) {
        var next = reading.mentorship().stage() instanceof Running running
                ? running.reminder().map(Stage.Reminder::number).orElse(0)
                : 0;
        var skill = reading.mentorship().match().skill();
        var filling = Map.of("{name}", reading.name(), SKILL, skill.orElse(""));
        return runs().prompt(reading.campaign(), reading.reader().locale())
                .flatMap(words -> {
                    var topics = Stream.concat(
                                    words.sequel().meetings().stream().map(one -> one.title() + ": " + one.text()),
                                    words.beginning().icebreakers().stream())
                            .filter(topic -> skill.isPresent() || !topic.contains(SKILL))
                            .toList();
                    return topics.isEmpty() ? Optional.empty() : Optional.of(topics.get(next % topics.size()));
                })
                .map(topic -> Texts.filled(reading.reader().locale(), topic, filling));
    }

    /** {@code side}: the reader's. */
    Reading reading(Campaign campaign, Mentorship mentorship, Person reader, Side side) {
        var other = directory.find(mentorship.match().of(side.other()));
        return new Reading(campaign, mentorship, reader, other, title(campaign, reader.locale()));
    }

    /** Whether it stands so that this is to be said to that one of the two. */
    private static boolean isSo(Mentorship mentorship, Word word, Side side) {
        var stage = mentorship.stage();
        return switch (word) {
            case ASK -> stage instanceof Asked asked && !asked.agreed().contains(side);
            case NOT_THIS_TIME ->
                stage instanceof Ended ended && !ended.ran() && ended.why(side).isEmpty();
            case AWAY -> stage instanceof Away away && !away.isBack();
            case BACK -> stage instanceof Away away && away.isBack();
            case AGAIN -> stage instanceof Running;
            case REMIND -> stage instanceof Running;
            case HALF -> stage instanceof Running running && running.looked() == Looked.HALFWAY;
            case END -> stage instanceof Running running && running.looked() == Looked.AT_THE_END;
            case OVER -> stage instanceof Ended ended && ended.ran();
            case CLOSED -> stage instanceof Ended ended && ended.why() == Stage.Why.CLOSED;
            case MEET, ALONE -> false;
        };
    }

    /** What one of two reads once the programme was cancelled. */
    Optional<Message> closed(Campaign campaign, Mentorship mentorship, Word word, Person reader) {
        return mentorship
                .match()
                .side(reader.id())
                .filter(side -> isSo(mentorship, word, side))
                .map(side -> MentoringCard.of(Word.CLOSED, reading(campaign, mentorship, reader, side)));
    }

    /** What whoever waits for somebody reads then. */
    Message closed(Campaign campaign, Person reader) {
        var words = MentoringCard.TEXTS;
        var blocks = List.<Block>of(
                new Block.Heading(title(campaign, reader.locale())),
                new Block.Text(words.get(reader.locale(), "closed")),
                new Block.Text(words.get(reader.locale(), "closed.line")));
        var topic = new Topic(MentoringCard.TOPIC, campaign.id() + "/" + Note.LINE);
        return new Message(Message.Kind.INTRODUCTION, words.get(reader.locale(), "summary"), topic, blocks)
                .in(reader.locale());
    }

    /** What somebody reads who has nobody. */
    Optional<Message> alone(Campaign campaign, Alone.Why why, Person reader) {
        return runs().prompt(campaign, reader.locale())
                .map(words -> AloneCard.of(
                        words,
                        why,
                        isBySkill(campaign),
                        reader.speaking(Texts.reading(catalog, words.id(), reader.locale()))));
    }

    private static boolean isBySkill(Campaign campaign) {
        return campaign.activity()
                .programme()
                .form()
                .filter(form -> form instanceof Mentors mentors && !mentors.bySkill())
                .isEmpty();
    }
}
