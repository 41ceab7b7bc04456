package dev.kith.slack;

import dev.kith.chat.Chats;
import dev.kith.chat.Conversation;
import dev.kith.chat.Home;
import dev.kith.chat.Inbox;
import dev.kith.chat.RedisAside;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Slack's edge in a web server with the application's own settings, and nothing else of the application. */
@EnableAutoConfiguration
public class EdgeServer {

    /** The answer knows its port. */
    public static ServletWebServerApplicationContext start(Redis redis, Inbox inbox, String signingSecret) {
        var machine = InstantSource.system();
        var vault = TestRedis.vault();
        var installed = new RedisInstallations(redis, vault, JsonMapper.shared(), machine, Set.of());
        var forms = new Forms(vault, JsonMapper.shared());
        var alone = new Conversation(new Chats(List.of()), List.of(), new Home(List.of()), duration -> {});
        var reception = new Reception(inbox, alone, forms, JsonMapper.shared());
        var hearing = new Hearing(
                new Ears(forms),
                new RedisAside(redis, vault, SlackChat.PLATFORM),
                new Taken(machine),
                reception,
                installed);
        var edge = new SlackEdge(new Signature(signingSecret, machine), hearing);
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(EdgeServer.class)
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(SlackEdge.class, () -> edge))
                .run("--server.port=0", "--server.tomcat.max-keep-alive-requests=-1");
    }
}
