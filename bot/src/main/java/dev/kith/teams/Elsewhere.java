package dev.kith.teams;

import dev.kith.chat.Texts;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever mentions Kith in a channel or a group where they are among themselves; nothing of what they wrote is kept. */
final class Elsewhere {

    private static final Logger log = LoggerFactory.getLogger(Elsewhere.class);
    private static final Texts TEXTS = Texts.beside(Reception.class, "reception");

    /** Where more are told at the same time, the next are not: nothing depends on it. */
    private static final int AT_ONCE = 8;

    private final Connector connector;
    private final Executor workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);

    Elsewhere(Connector connector) {
        this.connector = connector;
    }

    /** A moment later: Teams is not kept waiting for it. */
    void tell(Heard.InPublic mentioned) {
        if (free.tryAcquire()) {
            workers.execute(() -> {
                try {
                    send(mentioned);
                } finally {
                    free.release();
                }
            });
        }
    }

    private void send(Heard.InPublic mentioned) {
        var answered = connector.send(mentioned.place(), Activities.line(inEveryLanguage(), mentioned.activity()));
        if (!(answered instanceof Answered.Ok)) {
            log.warn("A mention among others was not answered: {}", answered);
        }
    }

    private static String inEveryLanguage() {
        return Texts.languages().stream()
                .filter(language -> language.getVariant().isEmpty())
                .map(language -> TEXTS.get(language, "elsewhere"))
                .collect(Collectors.joining("\n\n"));
    }
}
