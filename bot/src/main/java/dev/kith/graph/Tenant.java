package dev.kith.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is in the tenant, read as a whole and anew after an hour; whoever is not in it is looked up on their own. While one reads
 * anew, the others go by what was read before, which is also better than nothing where Graph cannot be asked.
 */
public final class Tenant {

    private static final Logger log = LoggerFactory.getLogger(Tenant.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
    private static final Duration WHILE_READING = Duration.ofSeconds(2);
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);

    private final GraphCalls calls;
    private final InstantSource machine;
    private final ReentrantLock oneReads = new ReentrantLock();
    private volatile State state = new State(null, Instant.MIN, new Told.Later(Duration.ZERO));
    private Reading reading;

    /** What is known, from when on it is read anew, and what Graph told last. */
    private record State(@Nullable Accounts known, Instant again, Told told) {}

    public Tenant(GraphCalls calls, InstantSource machine) {
        this.calls = calls;
        this.machine = machine;
        this.reading = new Reading(calls);
    }

    /** By mail, else by what they sign in with. Throws {@link NotAsked}. */
    public Optional<Account> withEmail(String email) {
        if (email.isBlank()) {
            return Optional.empty();
        }
        return current().withEmail(email).or(() -> newcomer(Account.folded(email)));
    }

    /** Throws {@link NotAsked}. */
    public Optional<Account> withId(String objectId) {
        if (!Account.isObjectId(objectId)) {
            return Optional.empty();
        }
        return current().withId(objectId).or(() -> newcomerWithId(objectId));
    }

    /** Throws {@link NotAsked}. */
    public List<Account> all() {
        return current().all();
    }

    /** Reads anew what is due, so that nobody who asks has to; called at a beat. */
    public void renew() {
        if (machine.instant().isBefore(state.again) || !oneReads.tryLock()) {
            return;
        }
        try {
            state = read();
        } finally {
            oneReads.unlock();
        }
    }

    private Accounts current() {
        var now = state;
        if (now.known == null) {
            if (!oneReads.tryLock()) {
                throw new NotAsked(new Told.Later(WHILE_READING));
            }
        } else if (machine.instant().isBefore(now.again) || !oneReads.tryLock()) {
            return now.known;
        }
        try {
            return renewed();
        } finally {
            oneReads.unlock();
        }
    }

    private Accounts renewed() {
        var now = machine.instant();
        if (!now.isBefore(state.again)) {
            state = read();
        }
        if (state.known == null) {
            throw new NotAsked(
                    state.told instanceof Told.Later ? new Told.Later(Duration.between(now, state.again)) : state.told);
        }
        return state.known;
    }

    private State read() {
        var told = reading.goOn();
        var now = machine.instant();
        if (told instanceof Told.Ok) {
            var read = reading.accounts();
            reading = new Reading(calls);
            return new State(read, now.plus(KEPT), told);
        }
        if (told instanceof Told.Refused) {
            // A page that is too old would be refused for ever.
            reading = new Reading(calls);
        }
        if (state.known != null) {
            log.warn("Who is in the tenant is as it was an hour ago or longer: {}", told);
        }
        return new State(state.known, now.plus(pause(told)), told);
    }

    private static Duration pause(Told told) {
        return switch (told) {
            case Told.Later later -> later.after();
            case Told.Refused refused -> AFTER_REFUSAL;
            case Told.Unclear unclear -> AFTER_TROUBLE;
            case Told.Ok ok -> KEPT;
        };
    }

    private Optional<Account> newcomer(String folded) {
        String quoted = "'" + folded.replace("'", "''") + "'";
        var url = about("users")
                .addQueryParameter("$filter", "mail eq " + quoted + " or userPrincipalName eq " + quoted)
                .build();
        return switch (calls.get(Counted.USERS, url)) {
            case Told.Ok ok ->
                Accounts.of(ok.body()
                                .path("value")
                                .valueStream()
                                .flatMap(user -> Account.read(user).stream())
                                .toList())
                        .withEmail(folded);
            case Told other -> throw new NotAsked(other);
        };
    }

    private Optional<Account> newcomerWithId(String objectId) {
        HttpUrl url = about("users", objectId).build();
        return switch (calls.get(Counted.USERS, url)) {
            case Told.Ok ok ->
                Account.read(ok.body()).filter(one -> one.objectId().equalsIgnoreCase(objectId));
            case Told.Refused refused -> nobody(refused);
            case Told other -> throw new NotAsked(other);
        };
    }

    private static Optional<Account> nobody(Told.Refused refused) {
        if (refused.status() == 404) {
            return Optional.empty();
        }
        throw new NotAsked(refused);
    }

    private HttpUrl.Builder about(String... parts) {
        return calls.to(parts).addQueryParameter("$select", Account.FIELDS);
    }
}
