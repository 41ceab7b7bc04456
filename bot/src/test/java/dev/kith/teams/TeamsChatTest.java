package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.adaptive.AdaptiveCards;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Chat.Prepared;
import dev.kith.chat.Chat.Reach;
import dev.kith.chat.ChatContract;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.chat.Readers;
import dev.kith.chat.Topic;
import dev.kith.graph.Credentials;
import dev.kith.graph.EntraTokens;
import dev.kith.graph.GraphCalls;
import dev.kith.graph.Installs;
import dev.kith.graph.Tenant;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Shown;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsLimits;
import dev.kith.simulator.TeamsSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The adapter over real HTTP, before simulators of Teams, of Entra and of Graph with their documented limits. */
class TeamsChatTest extends ChatContract {

    private static final String TENANT = "tenant-1";
    private static final Address ADA = new Address("teams", TENANT, "aaaaaaaa-0000-0000-0000-000000000001");
    private static final Address BO = new Address("teams", TENANT, "aaaaaaaa-0000-0000-0000-000000000002");

    private final AtomicLong seconds = new AtomicLong();
    private final Ledger ledger = new Ledger();
    private final TeamsSimulator teams =
            new TeamsSimulator(this::later, TeamsLimits.documented(), new Faults(new Random(1)), ledger);
    private final GraphSimulator graph =
            new GraphSimulator(TENANT, this::later, GraphLimits.documented(), new Faults(new Random(1)));
    private final Redis redis = TestRedis.empty();
    private final RedisReferences references = new RedisReferences(redis);
    private final RedisUnshown unshown = new RedisUnshown(redis, TestRedis.vault());
    private final TeamsChat chat = chat(Readers.ALL);

    private TeamsChat chat(Readers readers) {
        var credentials = new Credentials(GraphSimulator.APP_ID, GraphSimulator.APP_SECRET, TENANT);
        var tokens = new EntraTokens(graph.uri(), credentials, Outgoing.direct(), this::later);
        var doors = new Doors(
                new Hosts(List.of("127.0.0.1", "localhost")), Optional.of(new OurToken(tokens, TeamsChannel.ISSUER)));
        var connector = new Connector(
                doors, Outgoing.direct(), new Connector.Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5)));
        var calls = new GraphCalls(graph.uri(), tokens, Outgoing.direct(), this::later);
        var cloud = new Cloud(
                TENANT,
                teams.uri().toString(),
                new Tenant(calls, this::later),
                new Installs(calls, GraphSimulator.APP_ID, this::later));
        return new TeamsChat(
                connector,
                references,
                unshown,
                new TenantDirectory(Optional.of(TENANT), Optional.of(cloud), connector, references, readers));
    }

    /** Time flies: no limit is in the way. */
    private Instant later() {
        return Instant.parse("2026-01-05T08:00:00Z").plusSeconds(seconds.addAndGet(1));
    }

    @BeforeEach
    void people() {
        graph.hasUser(ADA.user(), "ada@kith.example", GraphSimulator.State.HAS_APP);
        graph.hasUser(BO.user(), "bo@kith.example", GraphSimulator.State.HAS_NO_APP);
        references.keep(
                ADA,
                new Reference(
                        TeamsSimulator.conversation(ADA.user()), teams.uri().toString(), "29:ada", "28:bot"));
    }

    @AfterEach
    void close() {
        teams.close();
        graph.close();
        redis.close();
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
        return new Address("teams", TENANT, "aaaaaaaa-0000-0000-0000-000000000099");
    }

    @Override
    protected List<String> seen(Address by) {
        return ledger.onScreen(by.user()).stream().map(Shown::text).toList();
    }

    @Override
    protected Object shown(Message message) {
        var words = new ArrayList<String>();
        collect(new AdaptiveCards().card(message, Optional.empty()), words);
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

    @Override
    protected Reach ofAStranger() {
        return Reach.NOT_INSTALLED;
    }

    @Test
    void whoIsGivenTheAppCanBeWrittenToAtOnce() {
        assertThat(chat.post(new Post(BO, "d1", hello()))).isEqualTo(new Posted.Refused("NotInstalled"));

        assertThat(chat.prepare(BO)).isEqualTo(new Prepared.Done(Reach.READY));
        assertThat(graph.installed()).contains(BO.user());
        assertThat(chat.post(new Post(BO, "d1", hello()))).isInstanceOf(Posted.Sent.class);
        assertThat(chat.prepare(BO)).isEqualTo(new Prepared.Done(Reach.READY));
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKED, BLOCKED, AppBlockedByPolicy",
        "NEVER_SIGNED_IN, NEVER_SIGNED_IN, NeverSignedIn",
        "NO_SUCH_USER, UNREACHABLE, UserNotFound"
    })
    void whoCannotBeGivenItIsCountedAsSuch(GraphSimulator.State state, Reach reach, String code) {
        graph.hasUser(BO.user(), "bo@kith.example", state);

        assertThat(chat.prepare(BO)).isEqualTo(new Prepared.Done(reach));
        assertThat(chat.reach(BO)).isEqualTo(reach);
        assertThat(chat.post(new Post(BO, "d1", hello()))).isEqualTo(new Posted.Refused(code));
    }

    @Test
    void whereGraphDoesNotLetUsNobodyIsGivenAnythingAndThoseWithTheAppAreKnownAllTheSame() {
        graph.lacks("TeamsAppInstallation.ReadWriteSelfForUser.All", "User.Read.All");
        teams.hasMember(ADA.user(), "ada@kith.example");

        assertThat(chat.prepare(BO)).isEqualTo(new Prepared.Done(Reach.NOT_INSTALLED));
        assertThat(chat.find("bo@kith.example")).isEmpty();
        assertThat(chat.profile(ADA)).map(Chat.Profile::email).contains("ada@kith.example");
    }

    @Test
    void inLocalModeBeforeTheRealTeamsOnlyWhoIsNamedIsWrittenTo() {
        var careful = chat(Readers.onlyTo(List.of("Bo@kith.example")));

        assertThat(careful.find("ada@kith.example")).isEmpty();
        assertThat(careful.find("bo@kith.example")).contains(BO);
        assertThat(careful.profiles()).hasSize(1);
    }

    @Test
    void whoBlocksTheAppIsKnownToAndIsNotAskedAgain() {
        teams.refuses(ADA.user(), "MessageWritesBlocked");

        assertThat(chat.post(post("d1", hello()))).isEqualTo(new Posted.Refused("MessageWritesBlocked"));
        assertThat(chat.reach(ADA)).isEqualTo(Reach.BLOCKED);
        int asked = graph.installed().size();
        assertThat(chat.prepare(ADA)).isEqualTo(new Prepared.Done(Reach.BLOCKED));
        assertThat(graph.installed()).hasSize(asked);
    }

    @Test
    void aCardThatTeamsDoesNotHaveYetIsKeptUntilItHas() {
        String id = sent(chat.post(post("d1", everything())));
        teams.close();

        assertThat(chat.update(ADA, id, thanks())).isNotInstanceOf(Posted.Sent.class);
        assertThat(unshown.of(id)).hasValueSatisfying(card -> assertThat(card).contains("Thank you, noted."));
    }

    @Test
    void theHomeIsACardThatChangesInItsPlaceUntilTheNextIsAskedFor() {
        var parts = List.of(new Home.Part(new Topic("pace", ""), List.of(new Block.Text("Two a week."))));
        chat.home(ADA, parts);
        chat.home(ADA, List.of(new Home.Part(new Topic("pace", ""), List.of(new Block.Text("One a week.")))));
        assertThat(seen(ADA)).singleElement().asString().contains("One a week.");

        references.forgetHome(ADA);
        chat.home(ADA, parts);
        assertThat(seen(ADA)).hasSize(2);
    }

    @Test
    void aConversationOfTwoBeginsByALinkWithTheFirstWordsFilledIn() {
        var bo = chat.profileOf("bo@kith.example").orElseThrow();

        assertThat(chat.conversationWith(List.of(bo), "Hi Bo & all, shall we?"))
                .contains(URI.create("https://teams.microsoft.com/l/chat/0/0?users=bo%40kith.example"
                        + "&message=Hi%20Bo%20%26%20all%2C%20shall%20we%3F"));
    }

    @Test
    void aConversationOfSeveralBeginsByALinkWithAllOfThem() {
        var bo = chat.profileOf("bo@kith.example").orElseThrow();
        var ada = chat.profileOf("ada@kith.example").orElseThrow();

        assertThat(chat.conversationWith(List.of(bo, ada), "Hi"))
                .contains(
                        URI.create(
                                "https://teams.microsoft.com/l/chat/0/0?users=bo%40kith.example%2Cada%40kith.example&message=Hi"));
    }

    @Test
    void onlyMessagesThatCanBeActedOnRefreshAndOnlyForTheirReader() {
        String asked = sent(chat.post(post("d1", everything())));
        String told = sent(chat.post(post("d2", hello())));

        assertThat(card(asked).at("/refresh/userIds").toString()).isEqualTo("[\"29:ada\"]");
        assertThat(card(told).has("refresh")).isFalse();
    }

    private JsonNode card(String messageId) {
        return teams.card(messageId.substring(0, messageId.indexOf('/')));
    }
}
