package dev.kith.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.kith.chat.Address;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.http.HttpStatus;

/**
 * Takes apart what Slack says, by Bolt's routing and types; nothing is kept and nobody asked. Bolt's own middleware is left
 * out: who spoke was verified before, and none of it may call Slack within the three seconds that there are for an answer.
 * {@linkplain Clicks Clicks} do not take the way through its router either.
 */
final class Ears {

    static final String COMMAND = "/kith";

    /** What Slack is asked to tell; what people write to Kith only where an admin grants it ({@code message.im}). */
    static final Set<String> EVENTS = Set.of(
            AppHomeOpenedEvent.TYPE_NAME,
            AppUninstalledEvent.TYPE_NAME,
            TeamJoinEvent.TYPE_NAME,
            TokensRevokedEvent.TYPE_NAME,
            UserChangeEvent.TYPE_NAME);

    private static final String PLAIN = "text/plain";
    private static final String DIRECT = "im";
    private static final String HOME = "home";

    /** What the handlers below made of the request that this thread is hearing. */
    private static final ScopedValue<AtomicReference<Heard>> HEARD = ScopedValue.newInstance();

    private final App bolt;
    private final SlackRequestParser parser;
    private final Forms forms;

    Ears(Forms forms) {
        this.forms = forms;
        // Where Bolt cannot make something out it logs all of it, and with it what people wrote.
        LoggingSystem.get(Ears.class.getClassLoader()).setLogLevel("com.slack.api", LogLevel.OFF);
        var config = AppConfig.builder()
                .slack(slack())
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .build();
        this.parser = new SlackRequestParser(config);
        this.bolt = listening(new App(config, List.of()));
    }

    /** What Slack wants as an answer, and what it told. */
    record Said(String contentType, String answer, Heard heard) {}

    /**
     * Hears one request that is known to be Slack's.
     *
     * @throws NotUnderstood where it is not what Slack says it sends
     */
    Said hear(String body, Map<String, List<String>> headers) {
        try {
            var pressed = Clicks.in(body, forms);
            if (pressed.isPresent()) {
                return new Said(PLAIN, "", pressed.get());
            }
            var request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(SlackEdge.PATH)
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(headers))
                    .build());
            if (request == null) {
                throw new NotUnderstood("no request of Slack's");
            }
            var heard = new AtomicReference<Heard>(new Heard.Nothing());
            var response = ScopedValue.where(HEARD, heard).call(() -> bolt.run(request));
            return said(response, heard.get());
        } catch (NotUnderstood e) {
            throw e;
        } catch (Exception e) {
            // Its message may quote what a person wrote.
            throw new NotUnderstood(e.getClass().getName());
        }
    }

    private static Said said(Response response, Heard heard) {
        if (response.getStatusCode() != HttpStatus.OK.value()) {
            throw new NotUnderstood("nobody handles it (" + response.getStatusCode() + ")");
        }
        return new Said(
                Objects.requireNonNullElse(response.getContentType(), PLAIN),
                Objects.requireNonNullElse(response.getBody(), ""),
                heard);
    }

    private static Slack slack() {
        var config = new SlackConfig();
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    private App listening(App app) {
        app.event(MessageEvent.class, (payload, context) -> {
            said(payload).ifPresent(said -> heard(said));
            return context.ack();
        });
        app.event(MessageChangedEvent.class, (payload, context) -> context.ack());
        app.event(MessageDeletedEvent.class, (payload, context) -> context.ack());
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if (HOME.equals(payload.getEvent().getTab())) {
                heard(new Incoming.OpenedHome(
                        id(payload), address(payload, payload.getEvent().getUser())));
            }
            return context.ack();
        });
        app.event(TeamJoinEvent.class, (payload, context) -> {
            var who = address(payload, payload.getEvent().getUser().getId());
            heard(new Incoming.Joined(id(payload), who));
            return context.ack();
        });
        app.event(UserChangeEvent.class, (payload, context) -> {
            var user = payload.getEvent().getUser();
            var who = address(payload, user.getId());
            heard(
                    user.isDeleted()
                            ? new Incoming.Left(id(payload), who)
                            : new Incoming.ChangedProfile(
                                    id(payload), who, Locality.named(user.getTz(), user.getLocale())));
            return context.ack();
        });
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            HEARD.get().set(Named.letGo(payload, List.of()));
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            var bots = payload.getEvent().getTokens().getBot();
            if (bots != null && !bots.isEmpty()) {
                HEARD.get().set(Named.letGo(payload, bots));
            }
            return context.ack();
        });
        app.command(COMMAND, (request, context) -> {
            heard(said(request.getPayload()));
            var told = Elsewhere.told(request.getPayload());
            return told.isPresent() ? context.ack(told.get()) : context.ack();
        });
        return app;
    }

    private static void heard(Incoming incoming) {
        HEARD.get().set(new Heard.Somebody(incoming));
    }

    /** Only what people write to Kith itself: no program, and no conversation in which it merely is. */
    private static Optional<Incoming> said(EventsApiPayload<MessageEvent> payload) {
        var message = payload.getEvent();
        boolean isSaid = DIRECT.equals(message.getChannelType())
                && message.getBotId() == null
                && message.getSubtype() == null
                && message.getText() != null
                && !message.getText().isBlank();
        return isSaid
                ? Optional.of(
                        new Incoming.Said(id(payload), address(payload, message.getUser()), plain(message.getText())))
                : Optional.empty();
    }

    private static Incoming said(SlashCommandPayload command) {
        String text = command.getText() == null ? "" : plain(command.getText()).strip();
        return new Incoming.Said(
                Named.event(command.getTriggerId()),
                Named.address(
                        command.isEnterpriseInstall() ? command.getEnterpriseId() : command.getTeamId(),
                        command.getUserId()),
                text.isEmpty() ? "help" : text);
    }

    /** Slack escapes what people write, as we do. */
    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String id(EventsApiPayload<?> payload) {
        return Named.event(payload.getEventId());
    }

    private static Address address(EventsApiPayload<?> payload, @Nullable String user) {
        return Named.address(Named.workspace(payload), user);
    }
}
