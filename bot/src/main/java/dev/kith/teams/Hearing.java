package dev.kith.teams;

import dev.kith.chat.Chat.Reach;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import dev.kith.chat.RedisAside;
import dev.kith.chat.Texts;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to what Teams said: where its sender can be reached is kept, and what they did is appended, or put aside with its
 * reason. Either is durable when this returns, and is acknowledged, as Teams could only repeat it.
 */
final class Hearing {

    private static final Logger log = LoggerFactory.getLogger(Hearing.class);

    /** The words that ask for the home. */
    private static final List<String> HOME =
            Texts.beside(Reception.class, "reception").sayings("say.home");

    private final Ears ears;
    private final Inbox inbox;
    private final References references;
    private final RedisAside aside;
    private final Answering answering;

    Hearing(Ears ears, Inbox inbox, References references, RedisAside aside, Answering answering) {
        this.ears = ears;
        this.inbox = inbox;
        this.references = references;
        this.aside = aside;
        this.answering = answering;
    }

    /** Who answers at once. */
    record Answering(Reception reception, Elsewhere elsewhere) {}

    /** What Teams gets back. */
    sealed interface Answer {

        /** It is acknowledged. */
        record Taken() implements Answer {}

        /** An invocation and its answer, JSON. */
        record Invoked(String body) implements Answer {}

        /** An invocation of a kind that we do not have. */
        record NotOurs() implements Answer {}
    }

    Answer take(String body) {
        Heard.Told told;
        try {
            told = ears.hear(body);
        } catch (NotUnderstood e) {
            aside.put(body, String.valueOf(e.getMessage()));
            log.warn("What Teams said was put aside: {}", e.getMessage());
            return new Answer.Taken();
        }
        told.by().ifPresent(by -> keep(by, told.heard()));
        return answer(told.heard(), told.by().map(Hearing::language).orElse(Locale.ENGLISH));
    }

    private Answer answer(Heard heard, Locale language) {
        var reception = answering.reception();
        return switch (heard) {
            case Heard.Somebody somebody -> {
                take(somebody.incoming());
                yield new Answer.Taken();
            }
            case Heard.Pressed pressed -> new Answer.Invoked(reception.pressed(pressed, language));
            case Heard.Looked looked -> new Answer.Invoked(reception.looked(looked, language));
            case Heard.Opened opened -> new Answer.Invoked(reception.opened(opened, language));
            case Heard.Filled filled -> new Answer.Invoked(reception.filled(filled.filled(), language));
            case Heard.InPublic mentioned -> {
                answering.elsewhere().tell(mentioned);
                yield new Answer.Taken();
            }
            case Heard.NotOurs other -> new Answer.NotOurs();
            case Heard.Nothing nothing -> new Answer.Taken();
        };
    }

    /** Where there is no page of one's own a word shows it, as a card below what was said. */
    private void take(Incoming incoming) {
        if (incoming instanceof Incoming.Said said && asksForHome(said.text())) {
            references.forgetHome(said.from());
            inbox.accept(new Incoming.OpenedHome(said.eventId(), said.from()));
        } else {
            inbox.accept(incoming);
        }
    }

    private static boolean asksForHome(String text) {
        return HOME.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whoever removes the app does not want it, and is not given it again; what says nothing of them changes nothing. */
    private void keep(Heard.Acquaintance by, Heard heard) {
        if (heard instanceof Heard.Nothing || heard instanceof Heard.NotOurs) {
            return;
        }
        if (heard instanceof Heard.Somebody somebody && somebody.incoming() instanceof Incoming.Left) {
            references.mark(by.address(), Reach.BLOCKED);
            return;
        }
        references.keep(by.address(), by.reference());
        var locality = Locality.named(by.zone(), by.locale());
        if (!locality.equals(Locality.UNKNOWN) && references.isElsewhere(by.address(), by.zone(), by.locale())) {
            inbox.accept(new Incoming.ChangedProfile(by.eventId() + ":place", by.address(), locality));
            references.keepLocality(by.address(), by.zone(), by.locale());
        }
    }

    private static Locale language(Heard.Acquaintance by) {
        return Locality.named(null, by.locale()).locale().orElse(Locale.ENGLISH);
    }
}
