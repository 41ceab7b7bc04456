package dev.kith.local;

import dev.kith.chat.Roster;
import dev.kith.chat.Roster.Member;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roster, by id; read again when it is a second old, as every posting asks. */
final class Members {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Roster roster;
    private final InstantSource machine;
    private volatile Reading reading = new Reading(Instant.MIN, Map.of());

    Members(Roster roster, InstantSource machine) {
        this.roster = roster;
        this.machine = machine;
    }

    /** Everybody, by name. */
    List<Member> all() {
        return List.copyOf(current().values());
    }

    Optional<Member> find(String id) {
        return Optional.ofNullable(current().get(id));
    }

    Optional<Member> withEmail(String email) {
        return current().values().stream()
                .filter(member -> member.email().equalsIgnoreCase(email.strip()))
                .findFirst();
    }

    private Map<String, Member> current() {
        Instant now = machine.instant();
        var last = reading;
        if (now.isAfter(last.freshUntil())) {
            last = new Reading(now.plus(FRESH), read());
            reading = last;
        }
        return last.byId();
    }

    private Map<String, Member> read() {
        var byId = new LinkedHashMap<String, Member>();
        roster.members().stream()
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .forEach(member -> byId.put(member.id(), member));
        return byId;
    }

    private record Reading(Instant freshUntil, Map<String, Member> byId) {}
}
