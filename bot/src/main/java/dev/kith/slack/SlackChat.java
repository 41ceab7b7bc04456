package dev.kith.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slack's side of the port. A message goes straight to the user's id, which opens the conversation; its id here is the
 * conversation's and Slack's {@code ts}, with a colon between. Each carries the opaque delivery id as metadata, which
 * anybody in the workspace could read, and nothing else.
 */
final class SlackChat implements Chat {

    static final String PLATFORM = "slack";

    /** Where Slack lets a click be answered; another host in a payload is nobody's we know. */
    private static final String RESPONSES = "hooks.slack.com";

    private static final String EVENT_TYPE = "kith_delivery";
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackCalls calls;
    private final Optional<String> simulator;
    private final Register register;
    private final Readers readers;
    private final JsonMapper json;
    private final AtomicReference<String> workspace = new AtomicReference<>("");
    private final BlockKit blockKit = new BlockKit();

    /** {@code apiUrl} may be a simulator's, which answers clicks itself. */
    SlackChat(SlackCalls calls, URI apiUrl, Readers readers, InstantSource machine, JsonMapper json) {
        this.calls = calls;
        this.register = new Register(calls, machine, this::person);
        this.readers = readers;
        this.json = json;
        this.simulator = SlackSettings.isSlack(apiUrl) ? Optional.empty() : Optional.of(apiUrl.getHost());
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.HOME, Ability.PUBLISHED_HOME);
    }

    @Override
    public Posted post(Post post) {
        var body = shown(post.message());
        body.put("channel", post.to().user());
        body.put("unfurl_links", false);
        body.put("unfurl_media", false);
        body.put(
                "metadata",
                Map.of("event_type", EVENT_TYPE, "event_payload", Map.of("delivery_id", post.deliveryId())));
        return calls.call("chat.postMessage", body).posted(SlackChat::messageId);
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        return Place.of(messageId)
                .map(place -> {
                    var body = shown(message);
                    body.putAll(place.fields());
                    return calls.call("chat.update", body).posted(answer -> messageId);
                })
                .orElseGet(SlackChat::noSuchMessage);
    }

    /** By the click's own address where that still works; otherwise as any other update. */
    @Override
    public Posted answer(Address to, Incoming.Card card, Message message) {
        return responseUrl(card)
                .map(url -> {
                    var body = shown(message);
                    body.put("replace_original", true);
                    return calls.respond(url, body).posted(answer -> card.messageId());
                })
                .filter(posted -> posted instanceof Posted.Sent)
                .orElseGet(() -> update(to, card.messageId(), message));
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return Place.of(messageId)
                .map(place -> calls.call("chat.delete", place.fields()).posted(answer -> messageId))
                .orElseGet(SlackChat::noSuchMessage);
    }

    @Override
    public Optional<Address> find(String email) {
        return readers.include(email)
                ? register.find(email).map(Profile::address).or(() -> lookedUp(email))
                : Optional.empty();
    }

    /** Somebody new, or nobody. */
    private Optional<Address> lookedUp(String email) {
        return switch (calls.ask("users.lookupByEmail", Map.of("email", email))) {
            case Answered.Ok ok -> person(ok.body().path("user")).map(Profile::address);
            case Answered.Failed failed -> absent(failed);
            case Answered.Later later -> throw new Unasked(later);
            case Answered.Unclear unclear -> throw new Unasked(unclear);
        };
    }

    private static Optional<Address> absent(Answered.Failed failed) {
        if (failed.code().equals("users_not_found")) {
            return Optional.empty();
        }
        throw new Unasked(failed);
    }

    @Override
    public List<Profile> profiles() {
        return register.all().stream()
                .filter(profile -> readers.include(profile.email()))
                .toList();
    }

    @Override
    public Optional<Profile> profile(Address address) {
        return switch (calls.ask("users.info", Map.of("user", address.user()))) {
            case Answered.Ok ok ->
                person(ok.body().path("user"))
                        .filter(profile -> profile.address().equals(address))
                        .filter(profile -> readers.include(profile.email()));
            case Answered.Failed failed -> Optional.empty();
            case Answered.Later later -> throw new Unasked(later);
            case Answered.Unclear unclear -> throw new Unasked(unclear);
        };
    }

    @Override
    public Posted home(Address to, List<Block> blocks) {
        var view = Map.of("type", "home", "blocks", drawn(blockKit.home(blocks)));
        return calls.call("views.publish", Map.of("user_id", to.user(), "view", view))
                .posted(answer -> answer.at("/view/id").asString(""));
    }

    @Override
    public Reach reach(Address address) {
        return switch (calls.ask("users.info", Map.of("user", address.user()))) {
            case Answered.Ok ok -> person(ok.body().path("user")).isPresent() ? Reach.READY : Reach.UNREACHABLE;
            case Answered.Failed failed -> Reach.UNREACHABLE;
            case Answered.Later later -> Reach.READY;
            case Answered.Unclear unclear -> Reach.READY;
        };
    }

    @Override
    public Reach prepare(Address address) {
        return reach(address);
    }

    /** The JSON that Slack's Block Kit Builder shows. */
    @Override
    public String preview(Message message) {
        return "<pre>" + HtmlUtils.htmlEscape(GSON.toJson(Map.of("blocks", blockKit.blocks(message)))) + "</pre>";
    }

    /** What a notification shows, and a lock screen with it, is the summary alone. */
    private Map<String, Object> shown(Message message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("text", Mrkdwn.escaped(message.summary()));
        body.put("blocks", drawn(blockKit.blocks(message)));
        return body;
    }

    private JsonNode drawn(List<LayoutBlock> blocks) {
        return json.readTree(GSON.toJson(blocks));
    }

    private Optional<URI> responseUrl(Incoming.Card card) {
        return card.answerAt().filter(url -> url.getHost() != null && mayAnswer(url));
    }

    private boolean mayAnswer(URI url) {
        return "https".equals(url.getScheme()) && url.getHost().equals(RESPONSES)
                || simulator.filter(host -> host.equals(url.getHost())).isPresent();
    }

    private static String messageId(JsonNode answer) {
        return new Place(answer.path("channel").asString(""), answer.path("ts").asString("")).toString();
    }

    /**
     * Programs, those who left, and people of other organisations are nobody to write to or to listen to: what a stranger's
     * profile says of their e-mail was written by somebody else's admin.
     */
    private Optional<Profile> person(JsonNode user) {
        boolean isNobody = user.path("deleted").asBoolean(false)
                || user.path("is_bot").asBoolean(false)
                || user.path("is_stranger").asBoolean(false)
                || user.path("id").asString("").equals("USLACKBOT");
        String id = user.path("id").asString("");
        String team = user.path("team_id").asString("");
        return isNobody || id.isEmpty() || !team.equals(workspace())
                ? Optional.empty()
                : Optional.of(new Profile(
                        new Address(PLATFORM, team, id),
                        user.path("real_name").asString(user.path("name").asString("")),
                        user.at("/profile/email").asString("")));
    }

    /** Which workspace the token is for; asked once. */
    private String workspace() {
        String known = workspace.get();
        if (known.isEmpty()) {
            var answer = calls.ask("auth.test", Map.of());
            if (!(answer instanceof Answered.Ok ok)) {
                throw new Unasked(answer);
            }
            known = ok.body().path("team_id").asString("");
            workspace.set(known);
        }
        return known;
    }

    private static Posted noSuchMessage() {
        return new Posted.Refused("message_not_found");
    }
}
