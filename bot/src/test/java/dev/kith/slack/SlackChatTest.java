package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.ChatContract;
import dev.kith.chat.Gathered;
import dev.kith.chat.Home;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.chat.Readers;
import dev.kith.chat.Samples;
import dev.kith.chat.Topic;
import dev.kith.chat.Trace;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The adapter over real HTTP, before the simulator with Slack's documented limits. */
class SlackChatTest extends ChatContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Address ADA = new Address("slack", "T01", "U01");

    private final AtomicLong seconds = new AtomicLong();
    private final Ledger ledger = new Ledger();
    private final SlackSimulator slack =
            new SlackSimulator(this::later, SlackLimits.documented(), new Faults(new Random(1)), ledger);
    private final SlackSettings.Web web = Installed.web(slack.uri());
    private final SlackChat chat = chat(Readers.ALL, "T01");

    private SlackChat chat(Readers readers, String... workspaces) {
        var calls = new SlackCalls(web, Outgoing.direct(), JSON);
        var installed = Installed.of(workspaces);
        return chat(calls, installed, readers, web);
    }

    private SlackChat chat(SlackCalls calls, Installations installed, Readers readers, SlackSettings.Web settings) {
        var members = new Members(calls, installed, readers, this::later);
        var where = new SlackChat.Whereabouts(installed, members);
        return new SlackChat(calls, where, new Forms(TestRedis.vault(), JSON), settings, JSON);
    }

    /** Time flies: no limit is in the way. */
    private Instant later() {
        return Instant.parse("2026-01-05T08:00:00Z").plusSeconds(seconds.addAndGet(2));
    }

    @BeforeEach
    void people() {
        slack.hasUser("T01", "U01", "ada@kith.example");
        slack.hasUser("T01", "U02", "bo@kith.example");
        slack.hasBot("T01", "U03", "robot@kith.example");
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Override
    protected Chat chat() {
        return chat;
    }

    @Override
    protected Address known() {
        return ADA;
    }

    @Override
    protected String email() {
        return "ada@kith.example";
    }

    @Override
    protected Address stranger() {
        return new Address("slack", "T01", "U99");
    }

    @Override
    protected List<String> seen(Address by) {
        return ledger.onScreen(by.user()).stream().map(Shown::text).toList();
    }

    @Override
    protected Object shown(Message message) {
        var words = new ArrayList<String>();
        collect(JSON.readTree(BlockKitTest.json(message)), words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode from, List<String> words) {
        if (from.path("text").isString()) {
            words.add(from.path("text").asString());
        }
        from.forEach(child -> collect(child, words));
    }

    @Override
    protected boolean arrivesOnce() {
        return false;
    }

    @Test
    void aMessageCarriesTheDeliveryAndNothingElse() {
        chat.post(post("d1", hello()));

        assertThat(ledger.timesShown("d1")).isOne();
    }

    @Test
    void aClickIsAnsweredInItsPlaceAsOftenAsItsAddressWorks() {
        String id = sent(chat.post(post("d1", everything())));
        var url = slack.responseUrl("T01", "U01", Place.of(id).orElseThrow().ts());

        assertThat(chat.answer(ADA, card(id, url), thanks())).isEqualTo(new Posted.Sent(id));
        assertThat(seen(ADA)).isEqualTo(List.of(shown(thanks())));
    }

    @Test
    void whereItsAddressIsNobodysWeKnowTheCardIsUpdatedInstead() {
        String id = sent(chat.post(post("d1", everything())));

        for (String foreign : List.of(
                "https://hooks.slack.com.evil.example/actions/1",
                "http://hooks.slack.com/actions/1",
                "https://evil.example/hooks.slack.com",
                "mailto:somebody@hooks.slack.com")) {
            assertThat(chat.answer(ADA, card(id, URI.create(foreign)), thanks()))
                    .isEqualTo(new Posted.Sent(id));
        }
        assertThat(seen(ADA)).isEqualTo(List.of(shown(thanks())));
    }

    @Test
    void programsAreNotPeople() {
        assertThat(chat.find("robot@kith.example")).isEmpty();
        assertThat(chat.reach(new Address("slack", "T01", "U03"))).isEqualTo(Chat.Reach.UNREACHABLE);
        assertThat(chat.profiles())
                .extracting(Chat.Profile::email)
                .containsExactlyInAnyOrder("ada@kith.example", "bo@kith.example");
    }

    @Test
    void aStrangerOfASharedChannelIsNobodyWhateverTheirProfileSays() {
        slack.hasUser("T66", "U66", "boss@kith.example");

        assertThat(chat.find("boss@kith.example")).isEmpty();
        assertThat(chat.profile(new Address("slack", "T66", "U66"))).isEmpty();
        assertThat(chat.profile(new Address("slack", "T01", "U66"))).isEmpty();
        assertThat(chat.profile(ADA)).map(Chat.Profile::email).contains("ada@kith.example");
    }

    @Test
    void aProfileSaysWhereSomebodyLives() {
        slack.lives("U01", "Asia/Kolkata", "de-DE");
        slack.lives("U02", "Middle-earth/Bree", "tlh_QO");
        var kolkata = Locality.named("Asia/Kolkata", "de-DE");

        assertThat(chat.profile(ADA)).map(Chat.Profile::locality).contains(kolkata);
        assertThat(chat.profileOf("ada@kith.example"))
                .map(Chat.Profile::locality)
                .contains(kolkata);
        assertThat(chat.profiles())
                .extracting(Chat.Profile::locality)
                .containsExactlyInAnyOrder(kolkata, Locality.UNKNOWN);
    }

    @Test
    void whoIsLookedUpAloneHasNoLocaleYet() {
        chat.profiles();
        slack.hasUser("T01", "U09", "eva@kith.example");
        slack.lives("U09", "Asia/Kolkata", "de-DE");

        assertThat(chat.profileOf("eva@kith.example"))
                .map(Chat.Profile::locality)
                .contains(Locality.named("Asia/Kolkata", ""));
    }

    @Test
    void whatIsNotTakenIsToldBesideTheCard() {
        String id = sent(chat.post(post("d1", everything())));
        var url = slack.responseUrl("T01", "U01", Place.of(id).orElseThrow().ts());
        var card = new Incoming.Card(id, new Topic("checkin", "d1"), Optional.of(url), Optional.of("trigger"));

        assertThat(chat.refuse(ADA, card, "this check-in is over")).isEqualTo(new Posted.Sent(id));

        assertThat(seen(ADA)).hasSize(2).first().isEqualTo(shown(everything()));
        assertThat(seen(ADA)).last().isEqualTo("this check-in is over");
    }

    @Test
    void eachWorkspaceIsSpokenToInItsOwnName() {
        slack.hasUser("T02", "U20", "cleo@kith.example");
        var both = chat(Readers.ALL, "T01", "T02");
        var cleo = new Address("slack", "T02", "U20");

        assertThat(both.find("cleo@kith.example")).contains(cleo);
        assertThat(both.find("ada@kith.example")).contains(ADA);
        assertThat(both.profiles()).extracting(Chat.Profile::address).contains(ADA, cleo);
        assertThat(both.post(new Post(cleo, "d1", hello()))).isInstanceOf(Posted.Sent.class);
        assertThat(chat.find("cleo@kith.example")).isEmpty();
        assertThat(chat.post(new Post(cleo, "d2", hello()))).isEqualTo(new Posted.Refused("token_revoked"));
    }

    @Test
    void whereAnAdminGrantedItACardIsFoundAgainByItsDelivery() {
        sent(chat.post(post("d1", hello())));
        String id = sent(chat.post(post("d2", hello())));
        var back = new SlackSettings.Web(slack.uri(), Duration.ofSeconds(2), Duration.ofSeconds(5), true);
        var installed = Installed.of("T01");
        var calls = new SlackCalls(back, Outgoing.direct(), JSON);
        var looking = chat(calls, installed, Readers.ALL, back);

        assertThat(looking.abilities()).contains(Chat.Ability.TRACE);
        assertThat(looking.trace(ADA, "d2")).isEqualTo(new Trace.There(id));
        assertThat(looking.trace(ADA, "d3")).isEqualTo(new Trace.NotThere());
        assertThat(looking.trace(new Address("slack", "T77", "U01"), "d2")).isEqualTo(new Trace.Untold());
        assertThat(chat.abilities()).doesNotContain(Chat.Ability.TRACE);
        slack.close();
        assertThat(looking.trace(ADA, "d2")).isEqualTo(new Trace.Untold());
    }

    @Test
    void nobodyIsTakenToBeElsewhereWhileAWorkspaceCannotBeAsked() {
        slack.hasUser("T02", "U20", "ada@kith.example");
        var away = new Installations() {

            private Unasked reason = new Unasked(new Answered.Later(Duration.ofSeconds(30)));

            @Override
            public Optional<Installation> of(String id) {
                throw reason;
            }

            @Override
            public List<Installation> all() {
                throw reason;
            }
        };
        var several = new SeveralInstallations(List.of(away, Installed.of("T02")));
        var members = new Members(new SlackCalls(web, Outgoing.direct(), JSON), several, Readers.ALL, this::later);

        assertThatThrownBy(() -> members.withEmail("ada@kith.example")).hasMessageContaining("could not be asked");
        away.reason = new Unasked(new Answered.Failed("invalid_auth"));
        assertThat(members.withEmail("ada@kith.example"))
                .map(Chat.Profile::address)
                .contains(new Address("slack", "T02", "U20"));
        assertThatThrownBy(() -> members.withEmail("nobody@kith.example")).hasMessageContaining("could not be asked");
    }

    @Test
    void anOrganisationIsOnePlaceWhoseWorkspacesAreAllRead() {
        slack.hasUserOf("E01", "T11", "U11", "dee@kith.example");
        slack.hasUserOf("E01", "T12", "U12", "eva@kith.example");
        slack.hasUser("T13", "U13", "stranger@kith.example");
        var grid = chat(Readers.ALL, "E01");

        assertThat(grid.profiles())
                .extracting(Chat.Profile::address)
                .containsExactlyInAnyOrder(new Address("slack", "E01", "U11"), new Address("slack", "E01", "U12"));
        assertThat(grid.find("eva@kith.example")).contains(new Address("slack", "E01", "U12"));
        assertThat(grid.find("stranger@kith.example")).isEmpty();
        assertThat(slack.asked("users.list")).isEqualTo(2);
    }

    @Test
    void aHomeIsPublished() {
        var parts = List.of(
                new Home.Part(new Topic("checkin", ""), Samples.checkin().blocks()),
                new Home.Part(Topic.NONE, List.of(new Block.Text("A second part"))));

        assertThat(chat.home(ADA, parts)).isInstanceOf(Posted.Sent.class);

        assertThat(slack.home("U01")).contains("Your week", "3/4 Fine", "A second part");
    }

    @Test
    void everyPageOfPeopleIsRead() {
        IntStream.range(100, 550).forEach(i -> slack.hasUser("T01", "U" + i, "p" + i + "@kith.example"));

        assertThat(chat.profiles()).hasSize(452);
    }

    @Test
    void inLocalModeOnlyThoseWhoAreNamedAreReached() {
        var careful = chat(Readers.onlyTo(List.of(" Bo@kith.example")), "T01");

        assertThat(careful.find("ada@kith.example")).isEmpty();
        assertThat(careful.find("bo@kith.example")).isPresent();
        assertThat(careful.profiles()).hasSize(1);
    }

    @Test
    void manyAreFoundWithFewCallsAndWhoIsNewAtOnce() {
        IntStream.range(100, 550).forEach(i -> slack.hasUser("T01", "U" + i, "p" + i + "@kith.example"));
        IntStream.range(100, 550)
                .forEach(i -> assertThat(chat.find("p" + i + "@kith.example")).isPresent());
        assertThat(slack.asked("users.list")).isEqualTo(3);
        assertThat(slack.asked("users.lookupByEmail")).isZero();

        slack.hasUser("T01", "U900", "new@kith.example");
        assertThat(chat.find("new@kith.example")).isPresent();
        assertThat(slack.asked("users.lookupByEmail")).isOne();
    }

    @Test
    void whereSlackThrottlesInTheMiddleOfItsPeopleTheNextGoesOn() {
        IntStream.range(100, 550).forEach(i -> slack.hasUser("T01", "U" + i, "p" + i + "@kith.example"));
        slack.refusesAfter("users.list", 2);

        assertThatThrownBy(() -> chat.find("p500@kith.example")).hasMessageContaining("could not be asked");
        slack.refusesAfter("users.list", Integer.MAX_VALUE);
        assertThatThrownBy(() -> chat.find("p500@kith.example")).hasMessageContaining("could not be asked");
        assertThat(slack.asked("users.list")).isEqualTo(3);
        seconds.addAndGet(30);
        assertThat(chat.find("p500@kith.example")).isPresent();
        assertThat(chat.profiles()).hasSize(452);
        assertThat(slack.asked("users.list")).isEqualTo(4);
    }

    @Test
    void severalPeopleHaveOneConversationInWhateverOrder() {
        var bo = new Address("slack", "T01", "U02");
        var there = chat.gather(List.of(ADA, bo));

        assertThat(chat.gather(List.of(bo, ADA))).isEqualTo(there);
        var conversation = ((Gathered.There) there).conversation();
        assertThat(slack.members(conversation.user())).containsExactly("U01", "U02");
        assertThat(chat.post(new Post(conversation, "d1", hello()))).isInstanceOf(Posted.Sent.class);
        assertThat(seen(conversation)).isEqualTo(List.of(shown(hello())));
        assertThat(seen(ADA)).isEmpty();
        assertThat(chat.trace(conversation, "d1"))
                .as("what two people say to each other is not read")
                .isEqualTo(new Trace.Untold());
    }

    @Test
    void whereSlackBringsNobodyTogetherItSaysSo() {
        slack.bringsNobodyTogether("missing_scope");

        assertThat(chat.gather(List.of(ADA, new Address("slack", "T01", "U02"))))
                .isEqualTo(new Gathered.Refused("mpim:write is not granted"));
    }

    @Test
    void conversationsAreOpenedNoFasterThanSlackLets() {
        try (var still =
                new SlackSimulator(() -> Instant.EPOCH, SlackLimits.documented(), new Faults(new Random(1)), ledger)) {
            var settings = Installed.web(still.uri());
            var calls = new SlackCalls(settings, Outgoing.direct(), JSON);
            var hurried = chat(calls, Installed.of("T01"), Readers.ALL, settings);
            var gathered = IntStream.range(0, 51)
                    .mapToObj(i -> hurried.gather(List.of(ADA, new Address("slack", "T01", "U1" + i))))
                    .toList();

            assertThat(gathered.subList(0, 50)).allMatch(Gathered.There.class::isInstance);
            assertThat(gathered.getLast()).isEqualTo(new Gathered.Later(Duration.ofSeconds(60)));
        }
    }

    @Test
    void notToKnowIsNotToHaveNobody() {
        slack.close();

        assertThatThrownBy(() -> chat.find("ada@kith.example")).hasMessageContaining("could not be asked");
    }

    @Test
    void whatWasNeverSentMayBeSentAgain() {
        slack.close();

        assertThat(chat.post(new Post(ADA, "d1", hello()))).isInstanceOf(Posted.Later.class);
    }

    private static Incoming.Card card(String messageId, URI answerAt) {
        return new Incoming.Card(messageId, new Topic("checkin", "d1"), Optional.of(answerAt), Optional.empty());
    }
}
