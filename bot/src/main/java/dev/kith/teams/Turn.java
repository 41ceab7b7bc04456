package dev.kith.teams;

import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import dev.kith.adaptive.AdaptiveCards;
import dev.kith.adaptive.Pressed;
import dev.kith.chat.Incoming;
import dev.kith.chat.Press;
import dev.kith.chat.Windows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One activity of one person in the conversation with Kith alone, taken apart by the SDK's handler of activities. */
final class Turn extends ActivityHandler {

    private static final Silent SILENT = new Silent();

    private final Heard.Acquaintance who;
    private final Windows windows;
    private final JsonMapper json;
    private Heard heard = new Heard.Nothing();

    private Turn(Heard.Acquaintance who, Windows windows, JsonMapper json) {
        this.who = who;
        this.windows = windows;
        this.json = json;
    }

    static Heard of(Activity activity, Heard.Acquaintance who, Windows windows, JsonMapper json) {
        var turn = new Turn(who, windows, json);
        turn.onTurn(new TurnContextImpl(SILENT, activity)).join();
        return turn.heard;
    }

    /** What is pressed on an old client comes as a message without words. */
    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        var activity = turn.getActivity();
        if (activity.getValue() != null) {
            heard = new Heard.Somebody(chose(activity, pressed(tree(activity.getValue())), Optional.empty()));
        } else if (activity.getText() != null && !activity.getText().isBlank()) {
            String said = HtmlUtils.htmlUnescape(activity.getText()).strip();
            heard = new Heard.Somebody(new Incoming.Said(who.eventId(), who.address(), said));
        }
        return done();
    }

    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turn) {
        var activity = turn.getActivity();
        if (isUs(activity, activity.getMembersRemoved())) {
            heard = new Heard.Somebody(new Incoming.Left(who.eventId(), who.address()));
        } else if (activity.getMembersAdded() != null
                && !activity.getMembersAdded().isEmpty()) {
            heard = new Heard.Somebody(new Incoming.Joined(who.eventId(), who.address()));
        }
        return done();
    }

    private static boolean isUs(Activity activity, @Nullable List<ChannelAccount> members) {
        return members != null
                && activity.getRecipient() != null
                && members.stream()
                        .anyMatch(one -> Objects.equals(
                                one.getId(), activity.getRecipient().getId()));
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext turn) {
        heard = new Heard.Somebody(new Incoming.Joined(who.eventId(), who.address()));
        return done();
    }

    /** With {@code remove-upgrade} another version takes its place. */
    @Override
    protected CompletableFuture<Void> onInstallationUpdateRemove(TurnContext turn) {
        if ("remove".equals(turn.getActivity().getAction())) {
            heard = new Heard.Somebody(new Incoming.Left(who.eventId(), who.address()));
        }
        return done();
    }

    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
        var activity = turn.getActivity();
        var value = tree(activity.getValue());
        heard = switch (Objects.requireNonNullElse(activity.getName(), "")) {
            case "adaptiveCard/action" -> onCard(activity, pressed(value.at("/action/data")));
            case "task/fetch" -> new Heard.Opened(chose(activity, pressed(value.path("data")), Optional.of("window")));
            case "task/submit" -> new Heard.Filled(filled(pressed(value.path("data"))));
            default -> new Heard.NotOurs();
        };
        return CompletableFuture.completedFuture(null);
    }

    private Heard onCard(Activity activity, Pressed pressed) {
        var chose = chose(activity, pressed, Optional.empty());
        return chose.action().equals(AdaptiveCards.REFRESH) ? new Heard.Looked(chose) : new Heard.Pressed(chose);
    }

    private Windows.Filled filled(Pressed pressed) {
        return pressed.carried()
                .flatMap(carried ->
                        windows.filled(who.eventId(), who.address(), carried, pressed.shown(), pressed.values()))
                .orElseThrow(() -> new NotUnderstood("a window that is not ours"));
    }

    private Incoming.Chose chose(Activity activity, Pressed pressed, Optional<String> opens) {
        var press = pressed.press().orElseThrow(() -> new NotUnderstood("a button that is not ours"));
        return new Incoming.Chose(
                who.eventId(), who.address(), card(activity, pressed, press, opens), press.action(), pressed.values());
    }

    private Incoming.Card card(Activity activity, Pressed pressed, Press press, Optional<String> opens) {
        String card = activity.getReplyToId();
        if (pressed.inHome()) {
            return new Incoming.Card("", press.about(), Optional.empty(), opens);
        }
        if (card == null || card.isBlank()) {
            throw new NotUnderstood("a button without a card");
        }
        var place = new Place(who.reference().conversation(), card);
        return new Incoming.Card(place.toString(), press.about(), Optional.empty(), opens);
    }

    private static Pressed pressed(JsonNode data) {
        return AdaptiveCards.pressed(data).orElseThrow(() -> new NotUnderstood("a button that is not ours"));
    }

    private JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
