package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.clock.Pause;
import dev.kith.clock.Tick;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives people the app, in their turn and within what the platform allows. Done twice it is the same. */
final class Preparer implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Preparer.class);

    /** As much as a beat takes up in a second. */
    private static final int MOST = 64;

    private static final Duration AHEAD = Duration.ofSeconds(1);

    /** A person of whom it is not known in that time what became of them is another's. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Until an admin may have done something, or somebody have come to work for the first time. */
    static final Duration IN_VAIN = Duration.ofHours(1);

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final Chats chats;
    private final Preparations preparations;
    private final Buckets buckets;
    private final Buckets.Limit limit;
    private final Threads threads;

    Preparer(Chats chats, Preparations preparations, Buckets buckets, Buckets.Limit limit, Threads threads) {
        this.chats = chats;
        this.preparations = preparations;
        this.buckets = buckets;
        this.limit = limit;
        this.threads = threads;
    }

    /** Where calls are made, and how their moment is waited for. */
    record Threads(Executor executor, Pause pause) {}

    @Override
    public String name() {
        return "give people the app";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return workspaces().stream().anyMatch(one -> preparations.waiting(one.bucket()) > 0);
    }

    private record Workspace(Chat chat, String name) {

        String bucket() {
            return chat.platform() + ":" + name;
        }
    }

    private List<Workspace> workspaces() {
        return chats.all().stream()
                .filter(chat -> chat.abilities().contains(Chat.Ability.PREPARED))
                .flatMap(chat -> chat.workspaces().stream().map(name -> new Workspace(chat, name)))
                .toList();
    }

    @Override
    public int run(Instant now) {
        var begun = new ArrayList<CompletableFuture<Void>>();
        workspaces().forEach(one -> begun.addAll(begin(one)));
        begun.forEach(CompletableFuture::join);
        return begun.size();
    }

    /** A turn that is not used is lost: whoever waits is counted first. */
    private List<CompletableFuture<Void>> begin(Workspace workspace) {
        int waiting = Math.min(MOST, preparations.waiting(workspace.bucket()));
        if (waiting == 0) {
            return List.of();
        }
        var taken = preparations.take(workspace.bucket(), waiting, LEASE);
        var turns = buckets.reserve(bucket(workspace), limit, taken.size(), AHEAD);
        taken.subList(turns.size(), taken.size()).forEach(address -> preparations.later(address, Duration.ZERO));
        var begun = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < turns.size(); i++) {
            var address = taken.get(i);
            var turn = turns.get(i);
            begun.add(CompletableFuture.runAsync(() -> prepare(workspace, address, turn), threads.executor()));
        }
        return begun;
    }

    private void prepare(Workspace workspace, Address address, Duration turn) {
        try {
            threads.pause().of(turn);
            end(workspace, address, workspace.chat().prepare(address));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn(
                    "Somebody could not be given the app, and is a while later: {}",
                    e.getClass().getName());
            preparations.later(address, A_WHILE);
        }
    }

    private void end(Workspace workspace, Address address, Chat.Prepared prepared) {
        switch (prepared) {
            case Chat.Prepared.Later later -> {
                buckets.throttled(bucket(workspace), limit, later.after());
                preparations.later(address, later.after());
            }
            case Chat.Prepared.Done done -> {
                if (done.reach() == Chat.Reach.READY) {
                    preparations.done(address);
                } else {
                    preparations.inVain(address, IN_VAIN);
                }
            }
        }
    }

    private static String bucket(Workspace workspace) {
        return "preparing:" + workspace.bucket();
    }
}
