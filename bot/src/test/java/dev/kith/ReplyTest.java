package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.delivery.CampaignId;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Holding;
import dev.kith.release.RoundId;
import dev.kith.reply.CommentReply;
import dev.kith.reply.ReplyDesk.Outcome;
import dev.kith.reply.ReplyDesk.Replied;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote is replied to: the writer reads it, or all who were asked, and nobody learns who wrote what. */
class ReplyTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: weekly}
            audience: 'person.department == "Support"'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 5, lattice: [department]}
            loop: {posts: pia@kith.example, gate: false}
            """;

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final String REPLY = "There will be *quiet* hours from March on.";
    private static final String CLOSED = "There is something new for you to read about the round of January 6, 2026.";

    @TempDir
    private Path folder;

    /** Pia, who is not asked, says what comes of it. */
    private final Workplace workplace = Workplace.of(
            Stream.concat(Stream.of(TestPeople.others(12, "Support")), Stream.of(TestPeople.in("pia", "Europe/Berlin")))
                    .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    private static String written(int other) {
        return "Wish of the number " + other + ".";
    }

    /** All answered, and the round is released: it is noon of Wednesday, the 14th. */
    private void released(String mode) {
        workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            person(other)
                    .sees("Weekly check-in")
                    .answers("energy", "4", "clarity", "3", "belonging", "4", "comment", written(other));
        }
        workplace.later(Period.ofDays(8));
    }

    private Employee person(int other) {
        return workplace.person("other-" + other);
    }

    private String comment(int other) {
        return workplace.replies().comments(ROUND).orElseThrow().stream()
                .map(Replied::comment)
                .filter(one -> one.text().equals(written(other)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Outcome replies(int other, String text) {
        return workplace.replies().reply(ROUND, comment(other), text);
    }

    /** How many messages each has: the check-in, its result, and whatever came then. */
    private List<Integer> messages() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(other -> person(other).cards().size())
                .toList();
    }

    private static List<Integer> twoEachAndOneMoreFor(int... others) {
        var two = new ArrayList<>(Collections.nCopies(12, 2));
        for (int other : others) {
            two.set(other - 1, 3);
        }
        return two;
    }

    @Test
    void theWriterOfAConfidentialCommentReadsTheReplyAndNobodyElseHearsOfIt() {
        released("confidential");
        assertThat(replies(3, REPLY)).isInstanceOf(Outcome.Done.class);
        workplace.later(Duration.ofHours(3));
        assertThat(messages()).isEqualTo(twoEachAndOneMoreFor());
        workplace.later(Period.ofDays(2));

        assertThat(messages()).isEqualTo(twoEachAndOneMoreFor(3));
        workplace.person("pia").seesLast("Weekly check-in").nowIsWithout(REPLY);
        var card = person(3).seesAsNumber(3, CLOSED).nowIsWithout(REPLY).nowIsWithout(written(3));
        card.presses("read")
                .nowReads("To something that was written in answer to “Anything that would make next week better?”:")
                .nowReads(REPLY)
                .nowReads("turn to pia, or to somebody else you trust")
                .nowIsWithout(written(3));
        card.presses("read").presses("hide").nowReads(CLOSED).nowIsWithout(REPLY);
        assertThat(card.isPressedBy("other-4", "read")).contains("not sent to you");
    }

    @Test
    void whereAWindowOpensBothAreReadThereAndStayInNoConversation() {
        released("confidential");
        workplace.chat().opensWindows();
        replies(3, REPLY);
        workplace.later(Period.ofDays(2));
        var card = person(3).seesAsNumber(3, CLOSED).card();
        assertThat(card.message().blocks().getLast()).isInstanceOf(Block.Window.class);
        var form = ((Reply.Ask) presses(card, "read", Optional.of("now"))).form();

        assertThat(texts(form)).contains(written(3), REPLY);
        assertThat(presses(card, form.send().action().id(), Optional.empty())).isInstanceOf(Reply.Nothing.class);
        assertThat(workplace.chat().everShown().stream().map(Message::blocks).map(Object::toString))
                .noneMatch(shown -> shown.contains(written(3)) || shown.contains(REPLY));
        assertThat(card.message().summary()).as("on the lock screen").isEqualTo("Something new about a check-in");
    }

    private Reply presses(FakeChat.Card card, String action, Optional<String> opens) {
        Address from = workplace.chat().at("other-3");
        var pressed = new Incoming.Card(card.id(), card.message().about(), Optional.empty(), opens);
        var chose = new Incoming.Chose(workplace.nextEvent(), from, pressed, action, Map.of());
        return workplace
                .inbox()
                .acceptAndAnswer(chose, workplace.conversation())
                .orElseThrow();
    }

    private static List<String> texts(Form form) {
        return form.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .toList();
    }

    @Test
    void nothingThatIsKeptAndNoExitTellsWhoWroteIt() {
        released("confidential");
        replies(1, "Another reply, to somebody else.");
        workplace.later(Period.ofDays(6));
        var before = places("other-3");
        replies(3, REPLY);
        workplace.later(Period.ofDays(2));
        assertThat(messages()).isEqualTo(twoEachAndOneMoreFor(1, 3));

        assertThat(places("other-3")).isEqualTo(before);
        assertThat(places("other-3")).isEqualTo(places("other-4"));
        assertThat(workplace.kept().keySet())
                .noneMatch(key -> key.contains("progress:reply") || key.contains("deliveries:reply"));
        assertThat(Holding.of(workplace.redis(), "\"reply\"")).isEmpty();
        assertThat(workplace.desk().find(CampaignId.REPLY)).isEmpty();
        assertThat(workplace.holders().stream()
                        .filter(PersonalData.class::isInstance)
                        .map(PersonalData.class::cast)
                        .filter(data -> data.name().equals("replies to comments"))
                        .flatMap(data -> data.of(new PersonId("other-3"), Locale.ENGLISH).stream()))
                .singleElement()
                .matches(held -> held.nature() == PersonalData.Nature.CONFIDENTIAL)
                .matches(held -> !held.words().contains(REPLY));
    }

    /** Where somebody is named in the store: the kind of the key, and how often. */
    private Map<String, Long> places(String person) {
        return Holding.of(workplace.redis(), person).stream()
                .map(place -> place.substring(place.indexOf("}:") + 2))
                .map(place -> place.split("[:=]")[0])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"erased", "withdrawn", "erased after it", "withdrawn after it"})
    void whereTheWriterOrWhatTheyWroteIsGoneItGoesNowhereAndNobodyIsTold(String how) {
        released("confidential");
        var round = workplace.release().rounds().find(ROUND).orElseThrow();
        String id = comment(3);
        var later = new ArrayList<Runnable>();
        Runnable gone = how.startsWith("erased")
                ? () -> new ErasureParts(workplace, folder.resolve("erased"))
                        .erasure()
                        .erase(new PersonId("other-3"))
                : () -> workplace.release().answers().forget(round, new PersonId("other-3"));
        later.add(() -> assertThat(workplace.replies().reply(ROUND, id, REPLY)).isInstanceOf(Outcome.Done.class));
        later.add(how.endsWith("after it") ? 1 : 0, gone);
        later.forEach(Runnable::run);
        int sent = workplace.chat().everShown().size();
        workplace.later(Period.ofDays(5));

        assertThat(workplace.chat().everShown()).hasSize(sent);
        assertThat(workplace.replies().reply(ROUND, id, REPLY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void ofAnAnonymousRoundEverybodyWhoWasAskedReadsAllRepliesOfADayOnceAndNoComment() {
        released("anonymous");
        replies(3, REPLY);
        replies(5, "The budget for it is spent.");
        workplace.later(Period.ofDays(2));

        assertThat(messages()).isEqualTo(twoEachAndOneMoreFor(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        person(9)
                .seesAsNumber(3, "Replies to what was written: Weekly check-in")
                .nowReads("To something that was written in answer to “Anything that would make next week better?”:")
                .nowReads(REPLY)
                .nowReads("The budget for it is spent.")
                .nowIsWithout(written(3));
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("return-addresses"));
    }

    @Test
    void aCommentIsRepliedToOnceAndOnlyWithWords() {
        released("confidential");
        assertThat(replies(3, " ")).isEqualTo(new Outcome.BadText(0));
        assertThat(replies(3, "x".repeat(CommentReply.LONGEST + 1))).isInstanceOf(Outcome.BadText.class);
        assertThat(workplace.replies().reply(ROUND, "0123456789abcdef", REPLY))
                .isInstanceOf(Outcome.NoSuchComment.class);
        assertThat(workplace.replies().reply(new RoundId(ROUND.campaign(), "2026-01-07"), "0", REPLY))
                .isInstanceOf(Outcome.NoSuchRound.class);
        assertThat(replies(3, REPLY)).isInstanceOf(Outcome.Done.class);
        assertThat(replies(3, REPLY)).isInstanceOf(Outcome.Done.class);
        assertThat(replies(3, "Something else after all.")).isInstanceOf(Outcome.Already.class);
        workplace.later(Period.ofDays(3));

        assertThat(messages()).isEqualTo(twoEachAndOneMoreFor(3));
        person(3).seesAsNumber(3, CLOSED).presses("read").nowReads(REPLY);
    }

    @Test
    void whoeverWantsToBeLeftAloneIsAndNothingThatWaitsNamesThem() {
        released("confidential");
        person(3).says("pause");
        int messages = person(3).cards().size();
        replies(3, REPLY);
        workplace.later(Period.ofDays(4));

        assertThat(person(3).cards()).hasSize(messages);
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.endsWith(":reply") && key.contains(":due:"));
    }
}
