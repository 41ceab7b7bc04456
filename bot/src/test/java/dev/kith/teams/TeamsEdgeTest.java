package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.adaptive.AdaptiveCards;
import dev.kith.chat.Block;
import dev.kith.chat.Chat.Reach;
import dev.kith.chat.ChatContract;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Press;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.simulator.TeamsClaims;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What Teams says, as it says it, and what others say in its name. */
@ExtendWith(OutputCaptureExtension.class)
class TeamsEdgeTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Topic ABOUT = new Topic("checkin", "d1");
    private static final String PRESS = Press.of("answer", ABOUT).written();

    private final Teams teams = new Teams();

    @AfterEach
    void close() {
        teams.close();
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }

    private Map<String, Object> said(String id, String text) {
        return teams.activity(id, Map.of("type", "message", "text", text));
    }

    @Test
    void whatIsWrittenIsHeardOnceHoweverOftenTeamsRepeatsIt() {
        assertThat(status(teams.says(said("1", "prefs &lt;now&gt; &amp; then"))))
                .isEqualTo(202);
        assertThat(status(teams.says(said("1", "prefs &lt;now&gt; &amp; then"))))
                .isEqualTo(202);

        assertThat(teams.handled())
                .containsExactly(new Incoming.Said("teams:a:" + Teams.ADA + ":1", Teams.ADDRESS, "prefs <now> & then"));
    }

    @Test
    void onlyTeamsItselfIsLetIn() {
        var good = teams.claims();
        var body = JSON.writeValueAsString(said("1", "hi"));
        var refused = Map.of(
                "expired", teams.channel.token(good.validUntil(Teams.NOW.minusSeconds(301))),
                "for another bot", teams.channel.token(good.forBot("another")),
                "of another issuer", teams.channel.token(good.issuedBy("https://sts.windows.net/x/")),
                "of another key", teams.channel.token(good.signedBy(TeamsClaims.Seal.STRANGER)),
                "of nobody", teams.channel.token(good.signedBy(TeamsClaims.Seal.NOBODY)),
                "of another service", teams.channel.token(good.from("https://smba.trafficmanager.net/other/")),
                "of no service", teams.channel.token(good.without("serviceurl")),
                "without endorsement", teams.channel.token(good.signedBy(TeamsClaims.Seal.NOT_ENDORSED)),
                "our own, as the SDK's emulator path takes it", teams.channel.token(teams.channel.emulated(Teams.APP)),
                "none", "");
        refused.forEach((what, token) ->
                assertThat(status(teams.says(body, token))).as(what).isEqualTo(403));
        assertThat(teams.handled()).isEmpty();

        assertThat(status(teams.says(body, teams.channel.token(good)))).isEqualTo(202);
        assertThat(teams.handled()).hasSize(1);
    }

    @Test
    void aServiceThatIsNotOnTheListIsNotAnsweredThoughItsTokenIsGood() {
        var elsewhere = "https://evil.example/teams/";
        var activity = said("1", "hi");
        activity.put("serviceUrl", elsewhere);
        var token = teams.channel.token(teams.claims().from(elsewhere));

        assertThat(status(teams.says(JSON.writeValueAsString(activity), token))).isEqualTo(403);
        assertThat(teams.references.of(Teams.ADDRESS)).isEmpty();
    }

    @Test
    void anActivityWithoutServiceUrlIsNobodys() {
        var activity = said("1", "hi");
        activity.remove("serviceUrl");

        assertThat(status(teams.says(activity))).isEqualTo(403);
        assertThat(teams.handled()).isEmpty();
    }

    @Test
    void peopleOfOtherTenantsAndOtherBotsAreNobodys() {
        var foreign = teams.activity(
                "1",
                Map.of(
                        "type", "message",
                        "text", "hi",
                        "conversation", Map.of("id", "a:x", "conversationType", "personal", "tenantId", "another")));
        var other = said("2", "hi");
        other.put("recipient", Map.of("id", "28:another"));

        assertThat(status(teams.says(foreign))).isEqualTo(202);
        assertThat(status(teams.says(other))).isEqualTo(202);
        assertThat(teams.handled()).isEmpty();
    }

    @Test
    void whoGetsTheAppCanBeReachedAndWhoRemovesItCannot() {
        assertThat(teams.chat.reach(Teams.ADDRESS)).isEqualTo(Reach.NOT_INSTALLED);

        teams.says(teams.activity("1", Map.of("type", "installationUpdate", "action", "add")));
        assertThat(teams.chat.reach(Teams.ADDRESS)).isEqualTo(Reach.READY);
        assertThat(teams.references.of(Teams.ADDRESS))
                .contains(new Reference("a:" + Teams.ADA, teams.serviceUrl(), "29:ada", "28:" + Teams.APP));

        teams.says(teams.activity("2", Map.of("type", "installationUpdate", "action", "remove-upgrade")));
        assertThat(teams.chat.reach(Teams.ADDRESS)).isEqualTo(Reach.READY);
        teams.says(teams.activity("3", Map.of("type", "installationUpdate", "action", "remove")));
        assertThat(teams.chat.reach(Teams.ADDRESS)).as("they do not want it").isEqualTo(Reach.BLOCKED);

        teams.says(teams.activity(
                "4", Map.of("type", "conversationUpdate", "membersAdded", List.of(Map.of("id", "28:" + Teams.APP)))));
        assertThat(teams.chat.reach(Teams.ADDRESS)).isEqualTo(Reach.READY);
        assertThat(teams.handled())
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("Joined", "Left", "Joined");
    }

    @Test
    void whoIsTakenOutOfTheConversationIsNotReachedAgainByBeingToldOf() {
        teams.says(teams.activity("1", Map.of("type", "installationUpdate", "action", "add")));
        teams.says(teams.activity("2", Map.of("type", "installationUpdate", "action", "remove")));
        teams.says(teams.activity(
                "3", Map.of("type", "conversationUpdate", "membersRemoved", List.of(Map.of("id", "28:" + Teams.APP)))));

        assertThat(teams.chat.reach(Teams.ADDRESS)).isEqualTo(Reach.BLOCKED);
        assertThat(teams.handled())
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("Joined", "Left", "Left");
    }

    @Test
    void aPressIsAnsweredWithTheCardAtOnceAndByAnUpdateForTheOtherClients() {
        teams.says(said("1", "hi"));
        var sent = teams.chat.post(new Post(Teams.ADDRESS, "d1", ChatContract.everything()));
        String id = ChatContract.sent(sent);
        teams.answers = incoming -> new Reply.Update(ChatContract.thanks());
        var press = teams.press("f:1", "answer", Map.of("kith", PRESS, "field:week", "3", "field:note", ""));
        press.put("replyToId", id.substring(0, id.indexOf('/')));

        var answer = teams.says(press);
        assertThat(status(answer)).isEqualTo(200);
        assertThat(Teams.body(answer).path("type").asString()).isEqualTo(AdaptiveCards.CONTENT_TYPE);
        assertThat(Teams.body(answer).path("value").toString()).contains("Thank you, noted.");
        assertThat(teams.handled())
                .filteredOn(one -> one instanceof Incoming.Chose)
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(new Incoming.Chose(
                        "teams:a:" + Teams.ADA + ":f:1",
                        Teams.ADDRESS,
                        new Incoming.Card(id, ABOUT),
                        "answer",
                        Map.of("week", "3")));
        var again = teams.says(press);
        assertThat(status(again)).isEqualTo(200);
        assertThat(teams.handled())
                .filteredOn(one -> one instanceof Incoming.Chose)
                .hasSize(1);
    }

    @Test
    void anOldClientsPressComesAsAMessageWithoutWords() {
        var press = teams.activity(
                "1", Map.of("type", "message", "replyToId", "7", "value", Map.of("kith", PRESS, "field:week", "2")));

        assertThat(status(teams.says(press))).isEqualTo(202);
        assertThat(teams.handled())
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.Chose.class,
                        chose -> assertThat(chose.values()).isEqualTo(Map.of("week", "2")));
    }

    @Test
    void whatCannotBeTakenIsSaidBesideTheCard() {
        teams.answers = incoming -> new Reply.Rejected("Please choose one.");

        var answer = teams.says(teams.press("f:1", "answer", Map.of("kith", PRESS)));

        assertThat(Teams.body(answer).path("value").asString()).isEqualTo("Please choose one.");
    }

    @Test
    void aHandlerThatTakesTooLongOrFailsIsAcknowledgedAndTheEntryStays() {
        teams.answers = incoming -> {
            throw new IllegalStateException("an answer that nobody may log");
        };

        var answer = teams.says(teams.press("f:1", "answer", Map.of("kith", PRESS)));

        assertThat(status(answer)).isEqualTo(200);
        assertThat(Teams.body(answer).path("value").asString()).isEqualTo("Noted.");
        teams.answers = incoming -> Reply.nothing();
        assertThat(teams.handled()).as("it is left to whoever answers it").hasSize(1);
        teams.anHourPasses();
        assertThat(teams.handled()).hasSize(2);
    }

    @Test
    void questionsAreAskedInAWindowAndWhatWasSaidOnTheWayTravelsInIt() {
        teams.answers = incoming -> incoming instanceof Incoming.Chose chose
                        && chose.action().equals("one-by-one")
                ? new Reply.Ask(form("go-on", false, Map.of()))
                : incoming instanceof Incoming.Chose step && step.action().equals("go-on")
                        ? new Reply.Ask(form("answer", true, step.values()))
                        : new Reply.Update(ChatContract.thanks());
        var fetch = teams.activity(
                "f:1",
                Map.of(
                        "type", "invoke",
                        "name", "task/fetch",
                        "replyToId", "7",
                        "value",
                                Map.of(
                                        "data",
                                        Map.of(
                                                "kith",
                                                Press.of("one-by-one", ABOUT).written()))));

        var first = Teams.body(teams.says(fetch)).path("task");
        assertThat(first.path("type").asString()).isEqualTo("continue");
        var second =
                Teams.body(teams.says(submission("f:2", first.toString(), "4"))).path("task");
        assertThat(second.path("type").asString()).isEqualTo("continue");
        var last = Teams.body(teams.says(submission("f:3", second.toString(), "2")))
                .path("task");
        assertThat(last.path("type").asString()).isEqualTo("message");

        var all = teams.handled();
        assertThat(all.getLast()).isInstanceOfSatisfying(Incoming.Chose.class, chose -> {
            assertThat(chose.action()).isEqualTo("answer");
            assertThat(chose.card().messageId()).isEqualTo("7/a:" + Teams.ADA);
            assertThat(chose.values()).isEqualTo(Map.of("go-on", "4", "answer", "2"));
        });
    }

    @Test
    void whatCannotBeTakenFromAWindowIsSaidInItAndStandsThereStill() {
        var form = new Form(
                "About you",
                ABOUT,
                new Form.Send(new Block.Action("answer", "Keep", true), true, "Please try again."),
                List.of(new Block.FreeText("role", "A role", true, 50)),
                Map.of());
        teams.answers = incoming ->
                incoming instanceof Incoming.Chose chose && chose.action().equals("answer")
                        ? new Reply.Rejected("That is no role.")
                        : new Reply.Ask(form);
        var fetch = teams.activity(
                "f:1",
                Map.of(
                        "type", "invoke",
                        "name", "task/fetch",
                        "replyToId", "7",
                        "value",
                                Map.of(
                                        "data",
                                        Map.of(
                                                "kith",
                                                Press.of("set-role", ABOUT).written()))));

        var window = Teams.body(teams.says(fetch)).path("task").toString();
        var again =
                Teams.body(teams.says(submission("f:2", window, "Astronaut"))).path("task");

        assertThat(again.path("type").asString()).isEqualTo("continue");
        assertThat(again.toString()).contains("That is no role.", "\"value\":\"Astronaut\"");
        var twice = Teams.body(teams.says(submission("f:3", again.toString(), "Pilot")))
                .path("task")
                .toString();
        assertThat(twice.split("That is no role\\.", -1)).hasSize(2);
    }

    @Test
    void aWindowOfSomebodyElseIsNobodys() {
        teams.answers = incoming -> new Reply.Ask(form("answer", true, Map.of()));
        var fetch = teams.activity(
                "f:1",
                Map.of(
                        "type", "invoke",
                        "name", "task/fetch",
                        "replyToId", "7",
                        "value",
                                Map.of(
                                        "data",
                                        Map.of(
                                                "kith",
                                                Press.of("one-by-one", ABOUT).written()))));
        var window = Teams.body(teams.says(fetch)).path("task").toString();
        var theirs = submission("f:2", window, "4");
        theirs.put("from", Map.of("id", "29:bo", "aadObjectId", "aaaaaaaa-0000-0000-0000-000000000002"));

        assertThat(status(teams.says(theirs))).isEqualTo(202);
        assertThat(teams.handled()).hasSize(1);
        assertThat(teams.aside.count()).isEqualTo(1);
    }

    private Map<String, Object> submission(String id, String window, String value) {
        var card = JSON.readTree(window).at("/value/card/content");
        var data = card.path("actions").get(0).path("data");
        String field = data.path("shown").get(0).asString();
        var all = new HashMap<String, Object>();
        data.properties().forEach(one -> all.put(one.getKey(), one.getValue()));
        all.put("field:" + field, value);
        return teams.activity(id, Map.of("type", "invoke", "name", "task/submit", "value", Map.of("data", all)));
    }

    private static Form form(String action, boolean isLast, Map<String, String> said) {
        return new Form(
                "A question",
                ABOUT,
                new Form.Send(new Block.Action(action, "Go on", true), isLast, "Please try again."),
                List.of(Block.Scale.labelled(action, "How is it?", false, List.of("Bad", "So-so", "Fine", "Great"))),
                said);
    }

    /** Teams asks whenever somebody sees the card; what it does not know yet is shown, and nothing counts as pressed. */
    @Test
    void whoLooksSeesTheCardAsItIsNow() {
        teams.answers = incoming -> new Reply.Update(ChatContract.hello());
        var look = teams.press(
                "f:1", "refresh", Map.of("kith", Press.of("refresh", ABOUT).written()));

        assertThat(Teams.body(teams.says(look)).toString()).contains("Good to have you here.");
        teams.unshown.keep("7/a:" + Teams.ADA, "{\"type\":\"AdaptiveCard\",\"body\":[]}");
        assertThat(Teams.body(teams.says(look)).path("value").path("body").isArray())
                .isTrue();
    }

    @Test
    void aMentionAmongOthersIsAnsweredWithTheWayToAPrivateTalk() {
        var mention = teams.activity(
                "1",
                Map.of(
                        "type", "message",
                        "text", "<at>Kith</at> how am I doing?",
                        "conversation", Map.of("id", "19:x", "conversationType", "channel", "tenantId", Teams.TENANT)));

        assertThat(status(teams.says(mention))).isEqualTo(202);

        Eventually.is(() -> !teams.ledger.onScreen("19:x").isEmpty(), Duration.ofSeconds(10));
        assertThat(teams.ledger.onScreen("19:x").getFirst().text()).contains("private", "unter uns");
        assertThat(teams.handled()).isEmpty();
    }

    @Test
    void aWordShowsTheHomeAsACardBelow() {
        teams.says(said("1", "Home"));

        assertThat(teams.handled()).singleElement().isInstanceOf(Incoming.OpenedHome.class);
    }

    @Test
    void theClientTellsZoneAndLanguageOnce() {
        var here = said("1", "hi");
        here.put("locale", "de-DE");
        here.put("localTimezone", "Europe/Berlin");
        teams.says(here);
        here.put("id", "2");
        teams.says(here);

        assertThat(teams.handled())
                .filteredOn(one -> one instanceof Incoming.ChangedProfile)
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.ChangedProfile.class,
                        changed -> assertThat(changed.locality()).isEqualTo(Locality.named("Europe/Berlin", "de-DE")));
    }

    @Test
    void whatIsTooLongOrNoJsonIsRefused() {
        assertThat(status(teams.says(new byte[TeamsEdge.MOST_BYTES + 1], ""))).isEqualTo(413);
        assertThat(status(teams.says("[]", ""))).isEqualTo(400);
        assertThat(status(teams.says("not json", ""))).isEqualTo(400);
    }

    @Test
    void whatPeopleWriteIsNeverLogged(CapturedOutput log) {
        teams.says(said("1", "my secret words"));
        var odd = said("2", "my secret words");
        odd.put("type", "invoke");
        odd.put("name", "adaptiveCard/action");
        odd.put("value", Map.of("action", Map.of("data", "my secret words")));
        teams.says(odd);
        teams.handled();

        assertThat(teams.aside.count()).isEqualTo(1);
        assertThat(log.getAll()).contains("put aside").doesNotContain("secret words");
    }

    /** Half of them with a token of Teams' own, half with the token of another body's service or a broken one. */
    @Test
    void tenThousandSpoiltActivitiesAreTakenOnlyFromTeamsAndNoneBreaksAnything() {
        var chance = new Random(42);
        var good = Stream.of(
                        said("1", "hello there"),
                        teams.press("f:1", "answer", Map.of("kith", PRESS, "field:week", "3")),
                        teams.activity("3", Map.of("type", "installationUpdate", "action", "add")),
                        teams.activity(
                                "4", Map.of("type", "message", "replyToId", "7", "value", Map.of("kith", PRESS))),
                        teams.activity(
                                "f:5",
                                Map.of("type", "invoke", "name", "task/submit", "value", Map.of("data", Map.of()))))
                .map(JSON::writeValueAsString)
                .toList();
        String token = teams.channel.token(teams.claims());
        var statuses = new TreeMap<Integer, Integer>();
        for (int i = 0; i < 10_000; i++) {
            byte[] body = spoilt(good.get(i / 2 % good.size()).getBytes(StandardCharsets.UTF_8), chance);
            boolean isTeams = i % 2 == 0;
            String shown = isTeams ? token : spoilt(token, chance);
            int status = status(teams.says(body, shown));
            assertThat(status).as("request %d", i).isLessThan(500);
            if (!isTeams && !shown.equals(token)) {
                assertThat(status).as("request %d", i).isIn(400, 403);
            }
            statuses.merge(status, 1, Integer::sum);
        }
        System.out.printf(
                "fuzz: %s by status, %d events, %d put aside%n",
                statuses, teams.handled().size(), teams.aside.count());
        assertThat(statuses.getOrDefault(202, 0) + statuses.getOrDefault(200, 0))
                .isPositive();
        assertThat(teams.aside.count()).isPositive();
    }

    private static byte[] spoilt(byte[] body, Random chance) {
        byte[] spoilt = Arrays.copyOf(body, body.length);
        int changes = chance.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = chance.nextInt(spoilt.length);
            spoilt = switch (chance.nextInt(4)) {
                case 0 -> Arrays.copyOf(spoilt, Math.max(1, at));
                case 1 -> without(spoilt, at);
                default -> {
                    spoilt[at] = (byte) chance.nextInt(256);
                    yield spoilt;
                }
            };
        }
        return spoilt;
    }

    private static byte[] without(byte[] body, int at) {
        if (body.length < 2) {
            return body;
        }
        byte[] less = new byte[body.length - 1];
        System.arraycopy(body, 0, less, 0, at);
        System.arraycopy(body, at + 1, less, at, body.length - at - 1);
        return less;
    }

    /** Another character somewhere, so that neither claims nor signature are what they were. */
    private static String spoilt(String token, Random chance) {
        var characters = new ArrayList<>(token.chars().boxed().toList());
        int at = chance.nextInt(characters.size() - 2);
        characters.set(at, (int) (token.charAt(at) == 'A' ? 'B' : 'A'));
        var spoilt = new StringBuilder();
        characters.forEach(one -> spoilt.appendCodePoint(one));
        return spoilt.toString();
    }

    @Test
    void aMessageIsAnActivityWithACardASummaryAndTheDeliveryAlone() {
        teams.says(said("1", "hi"));
        var card =
                new Message(Message.Kind.CHECKIN, "A short check-in", ABOUT, List.of(new Block.Text("How are you?")));

        teams.chat.post(new Post(Teams.ADDRESS, "d1", card));

        assertThat(teams.ledger.onScreen(Teams.ADA)).singleElement().satisfies(shown -> {
            assertThat(shown.deliveryId()).isEqualTo("d1");
            assertThat(shown.text()).contains("How are you?");
        });
    }
}
