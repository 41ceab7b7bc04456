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

/**
 * The roster, by id. Every posting asks for one person, so what was read serves for a second; whoever is not found in it
 * is looked for again, and a list is always a new one.
 */
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
        return List.copyOf(readAgain().values());
    }

    Optional<Member> find(String id) {
        return Optional.ofNullable(recent().get(id))
                .or(() -> Optional.ofNullable(readAgain().get(id)));
    }

    Optional<Member> withEmail(String email) {
        return withEmail(recent(), email).or(() -> withEmail(readAgain(), email));
    }

    private static Optional<Member> withEmail(Map<String, Member> byId, String email) {
        return byId.values().stream()
                .filter(member -> member.email().equalsIgnoreCase(email.strip()))
                .findFirst();
    }

    private Map<String, Member> recent() {
        var last = reading;
        return machine.instant().isAfter(last.freshUntil()) ? readAgain() : last.byId();
    }

    private Map<String, Member> readAgain() {
        var byId = read();
        reading = new Reading(machine.instant().plus(FRESH), byId);
        return byId;
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
