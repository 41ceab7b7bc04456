package dev.kith.chat;

import dev.kith.clock.MachineTime;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts adapters, handlers and the inbox together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InboxSettings.class, Surroundings.class})
class ChatConfiguration {

    @Bean
    Chats chats(List<Chat> all) {
        return new Chats(all);
    }

    @Bean
    Conversation conversation(Chats chats, List<ChatHandler> handlers, Home home) {
        return new Conversation(chats, handlers, home, Thread::sleep);
    }

    @Bean
    Inbox inbox(Redis redis, Vault vault, JsonMapper json) {
        return new Inbox(redis, vault, json);
    }

    @Bean
    InboxWorker inboxWorker(Inbox inbox, Lease lease, Conversation conversation, InboxSettings settings) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var worker = new InboxWorker(inbox, lease, conversation, executor, settings.atOnce());
        inbox.whenHeard(worker::nudge);
        return worker;
    }

    @Bean
    StillInHand stillInHand(Inbox inbox, InboxWorker worker, Lease lease, MachineTime machine) {
        return new StillInHand(inbox, worker, lease, machine);
    }

    @Bean
    Home home(List<HomeSection> sections) {
        return new Home(sections);
    }
}
