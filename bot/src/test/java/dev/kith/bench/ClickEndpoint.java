package dev.kith.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kith.chat.Address;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Topic;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way in for a click, as an adapter goes it: signature over the raw bytes, the platform's JSON, {@link Inbox#accept},
 * the acknowledgement. It stands in for the adapter of Slack until there is one.
 */
@EnableAutoConfiguration
class ClickEndpoint {

    private static final String PAYLOAD = "payload=";

    /** Starts it in a web server with the application's own settings; the answer knows its port. */
    static ServletWebServerApplicationContext start(Inbox inbox, SlackSignature signature) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(ClickEndpoint.class)
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(Inbox.class, () -> inbox);
                    beans.registerBean(SlackSignature.class, () -> signature);
                })
                .run("--server.port=0", "--server.tomcat.max-keep-alive-requests=-1");
    }

    @Bean
    RouterFunction<ServerResponse> clicks(Inbox inbox, SlackSignature signature, JsonMapper json) {
        return RouterFunctions.route()
                .POST("/slack/actions", request -> click(request, inbox, signature, json))
                .build();
    }

    private static ServerResponse click(ServerRequest request, Inbox inbox, SlackSignature signature, JsonMapper json)
            throws ServletException, IOException {
        HttpServletRequest raw = request.servletRequest();
        byte[] body = raw.getInputStream().readAllBytes();
        if (!signature.holds(raw.getHeader("X-Slack-Request-Timestamp"), raw.getHeader("X-Slack-Signature"), body)) {
            return ServerResponse.status(401).build();
        }
        inbox.accept(chose(json, body));
        return ServerResponse.ok().build();
    }

    private static Incoming chose(JsonMapper json, byte[] body) {
        var form = new String(body, StandardCharsets.US_ASCII);
        var payload = json.readValue(
                URLDecoder.decode(form.substring(PAYLOAD.length()), StandardCharsets.UTF_8), Payload.class);
        var action = payload.actions().getFirst();
        var about = action.value().split(":", 2);
        return new Incoming.Chose(
                payload.trigger(),
                new Address("slack", payload.user().team(), payload.user().id()),
                new Incoming.Card(payload.container().message(), new Topic(about[0], about[1])),
                action.id(),
                Map.of());
    }

    /** What is wanted of Slack's payload; the rest is skipped. */
    private record Payload(
            @JsonProperty(value = "trigger_id", required = true)
            String trigger,

            User user,
            Container container,
            List<Action> actions) {}

    private record User(String id, @JsonProperty("team_id") String team) {}

    private record Container(@JsonProperty("message_ts") String message) {}

    private record Action(@JsonProperty("action_id") String id, String value) {}
}
