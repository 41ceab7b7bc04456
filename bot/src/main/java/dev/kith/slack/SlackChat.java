package dev.kith.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Form;
import dev.kith.chat.Gathered;
import dev.kith.chat.Home;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.chat.Trace;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slack's side of the port. A message goes straight to the user's id, which opens the conversation; its id here is the
 * conversation's and Slack's {@code ts}, with a colon between. Each carries the opaque delivery id as metadata, which
 * anybody in the workspace could read, and nothing else.
 */
final class SlackChat implements Chat {

    static final String PLATFORM = "slack";

    /** As after an uninstallation: everything to that workspace waits until an admin installs Kith again. */
    private static final String NOT_INSTALLED = "token_revoked";

    private static final String EVENT_TYPE = "kith_delivery";
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackCalls calls;
    private final Installations installations;
    private final Members members;
    private final ClickAnswers clicks;
    private final boolean looksBack;
    private final LookingBack lookingBack;
    private final JsonMapper json;
    private final Forms forms;
    private final BlockKit blockKit = new BlockKit();

    SlackChat(SlackCalls calls, Whereabouts where, Forms forms, SlackSettings.Web web, JsonMapper json) {
        this.calls = calls;
        this.installations = where.installations();
        this.members = where.members();
        this.forms = forms;
        this.json = json;
        this.looksBack = web.looksBack();
        this.lookingBack = new LookingBack(calls);
        this.clicks = new ClickAnswers(calls, web);
    }

    /** Where Kith is, and who is there. */
    record Whereabouts(Installations installations, Members members) {}

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public Set<Ability> abilities() {
        var abilities = EnumSet.of(
                Ability.GROUP_CONVERSATION, Ability.HOME, Ability.PUBLISHED_HOME, Ability.FORM, Ability.TRACE);
        if (!looksBack) {
            abilities.remove(Ability.TRACE);
        }
        return abilities;
    }

    @Override
    public Set<String> workspaces() {
        try {
            return installations.all().stream().map(Installation::id).collect(Collectors.toUnmodifiableSet());
        } catch (Unasked e) {
            return Set.of();
        }
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
        return call(post.to(), "chat.postMessage", body).posted(SlackChat::messageId);
    }

    /** The same people have the same conversation, in whatever order they are named. */
    @Override
    public Gathered gather(List<Address> people) {
        var workspace = people.getFirst();
        String users = people.stream().map(Address::user).collect(Collectors.joining(","));
        return call(workspace, "conversations.open", Map.of("users", users))
                .gathered(answer -> new Address(
                        PLATFORM,
                        workspace.workspace(),
                        answer.at("/channel/id").asString("")));
    }

    @Override
    public Trace trace(Address to, String deliveryId) {
        return installations
                .of(to.workspace())
                .map(one -> lookingBack.trace(one, to.user(), deliveryId))
                .orElseGet(Trace.Untold::new);
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        return Place.of(messageId)
                .map(place -> {
                    var body = shown(message);
                    body.putAll(place.fields());
                    return call(to, "chat.update", body).posted(answer -> messageId);
                })
                .orElseGet(SlackChat::noSuchMessage);
    }

    /** By the click's own address where that still works; otherwise as any other update. */
    @Override
    public Posted answer(Address to, Incoming.Card card, Message message) {
        return clicks.replace(card, shown(message))
                .filter(posted -> posted instanceof Posted.Sent)
                .orElseGet(() -> update(to, card.messageId(), message));
    }

    /** Beside the card, to the one who clicked. */
    @Override
    public Posted refuse(Address to, Incoming.Card card, String why) {
        return clicks.tell(card, why).orElseGet(() -> new Posted.Sent(card.messageId()));
    }

    @Override
    public Posted open(Address to, Incoming.Card card, Form form) {
        return card.opens()
                .map(trigger -> call(
                                to, "views.open", Map.of("trigger_id", trigger, "view", forms.view(to, card, form)))
                        .posted(answer -> answer.at("/view/id").asString("")))
                .orElseGet(() -> new Posted.Refused("nothing opens a window"));
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return Place.of(messageId)
                .map(place -> call(to, "chat.delete", place.fields()).posted(answer -> messageId))
                .orElseGet(SlackChat::noSuchMessage);
    }

    @Override
    public Optional<Address> find(String email) {
        return profileOf(email).map(Profile::address);
    }

    @Override
    public Optional<Profile> profileOf(String email) {
        return members.withEmail(email);
    }

    @Override
    public List<Profile> profiles() {
        return members.profiles();
    }

    @Override
    public Optional<Profile> profile(Address address) {
        return members.profile(address);
    }

    @Override
    public Posted home(Address to, List<Home.Part> parts) {
        var view = Map.of("type", "home", "blocks", drawn(blockKit.home(parts)));
        return call(to, "views.publish", Map.of("user_id", to.user(), "view", view))
                .posted(answer -> answer.at("/view/id").asString(""));
    }

    /** Who cannot be asked for may be there: the posting will tell. */
    @Override
    public Reach reach(Address address) {
        try {
            return members.profile(address).isPresent() ? Reach.READY : Reach.UNREACHABLE;
        } catch (Unasked e) {
            return Reach.READY;
        }
    }

    /** The JSON that Slack's Block Kit Builder shows. */
    @Override
    public String preview(Message message) {
        return new SlackDrawing(json).html(message);
    }

    /** What a notification shows, and a lock screen with it, is the summary alone. */
    private Map<String, Object> shown(Message message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("text", Mrkdwn.escaped(message.summary()));
        body.put("blocks", new SlackDrawing(json).sent(message));
        return body;
    }

    private JsonNode drawn(List<LayoutBlock> blocks) {
        return json.readTree(GSON.toJson(blocks));
    }

    private static String messageId(JsonNode answer) {
        return new Place(answer.path("channel").asString(""), answer.path("ts").asString("")).toString();
    }

    /** In the name of the workspace's own token; where none is left, as Slack itself says it. */
    private Answered call(Address to, String method, Object body) {
        try {
            return installations
                    .of(to.workspace())
                    .map(one -> calls.call(one.token().value(), method, body))
                    .orElseGet(() -> new Answered.Failed(NOT_INSTALLED));
        } catch (Unasked e) {
            return e.answered();
        }
    }

    private static Posted noSuchMessage() {
        return new Posted.Refused("message_not_found");
    }
}
