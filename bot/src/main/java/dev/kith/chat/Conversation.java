package dev.kith.chat;

import dev.kith.clock.Pause;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Routes an {@link Incoming} to its handler and shows what the handler answers. */
public final class Conversation {

    private static final Logger log = LoggerFactory.getLogger(Conversation.class);

    /** How often, and how long each time, an answer waits for the platform. */
    private static final int MOST_WAITS = 3;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Chats chats;
    private final Map<String, ChatHandler> handlers;
    private final Home home;
    private final Pause pause;
    private final Map<String, ChatHandler> byAction = new HashMap<>();

    public Conversation(Chats chats, List<ChatHandler> handlers, Home home, Pause pause) {
        this.chats = chats;
        this.home = home;
        this.pause = pause;
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(ChatHandler::topic, Function.identity()));
        handlers.forEach(handler -> handler.actions().forEach(action -> byAction.put(action, handler)));
    }

    /** Handles and shows; the answer is also returned, for a platform that wants it in the same breath. */
    public Reply answer(Incoming incoming) {
        return answer(incoming, reply -> {});
    }

    /** The same; {@code soon} hears the answer before it is shown, which may take as long as the platform does. */
    public Reply answer(Incoming incoming, Consumer<Reply> soon) {
        handlers.values().forEach(handler -> handler.overhear(incoming));
        Reply reply = reply(incoming);
        soon.accept(reply);
        show(incoming, reply);
        if (showsHome(incoming, reply) && publishesHome(incoming)) {
            var parts = home.of(incoming.from());
            note(incoming, patient(() -> chat(incoming).home(incoming.from(), parts)));
        }
        return reply;
    }

    /** What would be answered to somebody who only looks; nothing is shown. */
    public Reply look(Incoming incoming) {
        return reply(incoming);
    }

    /** Who hears this action, where the home of {@code viewer} offers it now. */
    public Optional<Topic> offeringAtHome(Address viewer, String action) {
        return home.offering(viewer, action);
    }

    /** A window that opens over it leaves the home as it is. */
    private static boolean showsHome(Incoming incoming, Reply reply) {
        return incoming instanceof Incoming.OpenedHome || (wasInHome(incoming) && !(reply instanceof Reply.Ask));
    }

    private static boolean wasInHome(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose && chose.card().wasInHome();
    }

    private Reply reply(Incoming incoming) {
        var handler = handler(incoming);
        return handler == null ? Reply.nothing() : handler.handle(incoming);
    }

    private @Nullable ChatHandler handler(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Chose chose -> handler(chose);
            case Incoming.Joined joined -> handlers.get(ChatHandler.PROFILES);
            case Incoming.ChangedProfile changed -> handlers.get(ChatHandler.PROFILES);
            case Incoming.Said said -> handlers.get("");
            case Incoming.Left left -> handlers.get("");
            case Incoming.OpenedHome opened -> handlers.get("");
        };
    }

    private @Nullable ChatHandler handler(Incoming.Chose chose) {
        var ofAnyCard = byAction.get(chose.action());
        return ofAnyCard == null ? handlers.get(chose.card().about().handler()) : ofAnyCard;
    }

    private void show(Incoming incoming, Reply reply) {
        switch (reply) {
            case Reply.Nothing nothing -> log.debug("Nothing to say (event: {})", incoming.eventId());
            case Reply.Rejected rejected -> refuse(incoming, rejected.reason());
            case Reply.Update update -> update(incoming, update.card());
            case Reply.Say say -> say(incoming, say.messages());
            case Reply.Ask ask -> open(incoming, ask.form());
        }
    }

    /** Who sent a window waits for the reply, and is told there; beside the home nothing can be told but in a message. */
    private void refuse(Incoming incoming, String why) {
        if (!(incoming instanceof Incoming.Chose chose) || chose.card().opens().isEmpty()) {
            return;
        }
        if (chose.card().wasInHome()) {
            say(incoming, List.of(Message.of(Message.Kind.REPLY, why, new Block.Text(why))));
        } else {
            note(incoming, chat(incoming).refuse(incoming.from(), chose.card(), why));
        }
    }

    /** Who sent a window waits for the reply, and shows the next one there. */
    private void open(Incoming incoming, Form form) {
        if (incoming instanceof Incoming.Chose chose && chose.card().opens().isPresent()) {
            var opened = chat(incoming).open(incoming.from(), chose.card(), form);
            note(incoming, opened);
            if (!(opened instanceof Posted.Sent)) {
                refuse(incoming, form.send().again());
            }
        }
    }

    private boolean publishesHome(Incoming incoming) {
        return chats.of(incoming.from())
                .filter(chat -> chat.abilities().contains(Chat.Ability.PUBLISHED_HOME))
                .isPresent();
    }

    private void update(Incoming incoming, Message card) {
        if (incoming instanceof Incoming.Chose chose && !chose.card().wasInHome()) {
            note(incoming, patient(() -> chat(incoming).answer(incoming.from(), chose.card(), card)));
        }
    }

    private void say(Incoming incoming, List<Message> messages) {
        for (int i = 0; i < messages.size(); i++) {
            var post = new Post(incoming.from(), incoming.eventId() + "-" + i, messages.get(i));
            note(incoming, patient(() -> chat(incoming).post(post)));
        }
    }

    /** Somebody waits for an answer: where the platform wants it a moment later it comes a moment later. */
    private Posted patient(Supplier<Posted> call) {
        Posted posted = call.get();
        for (int i = 0; i < MOST_WAITS && posted instanceof Posted.Later later && isShort(later); i++) {
            try {
                pause.of(later.after());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return posted;
            }
            posted = call.get();
        }
        return posted;
    }

    private static boolean isShort(Posted.Later later) {
        return later.after().compareTo(LONGEST_WAIT) <= 0;
    }

    private Chat chat(Incoming incoming) {
        return chats.of(incoming.from())
                .orElseThrow(() -> new IllegalStateException(
                        "no adapter for the platform " + incoming.from().platform()));
    }

    private static void note(Incoming incoming, Posted posted) {
        if (!(posted instanceof Posted.Sent)) {
            log.warn("An answer was not shown (event: {}): {}", incoming.eventId(), posted);
        }
    }
}
