package dev.kith.slack;

import dev.kith.chat.Address;
import dev.kith.chat.Chat.Profile;
import dev.kith.chat.Locality;
import dev.kith.chat.Readers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Who is in the workspaces that let Kith in. Programs, those who left, and people of other organisations are nobody: what a
 * stranger's profile says of their e-mail was written by somebody else's admin.
 */
final class Members {

    private static final String USER = "user";

    private final SlackCalls calls;
    private final Installations installations;
    private final Readers readers;
    private final InstantSource machine;
    private final Map<String, Register> registers = new ConcurrentHashMap<>();

    /** By workspace and method: Slack grants each method its own number of calls a minute. */
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    Members(SlackCalls calls, Installations installations, Readers readers, InstantSource machine) {
        this.calls = calls;
        this.installations = installations;
        this.readers = readers;
        this.machine = machine;
    }

    /** Where there are several workspaces: in the one that was installed first. */
    Optional<Profile> withEmail(String email) {
        if (!readers.include(email)) {
            return Optional.empty();
        }
        return first(one -> register(one).find(email).or(() -> lookedUp(one, email)));
    }

    /** Nobody of a workspace that cannot be asked, as long as another one can. */
    List<Profile> profiles() {
        var all = new ArrayList<Profile>();
        var unasked = new ArrayList<Unasked>();
        for (var installation : installations.all()) {
            try {
                all.addAll(register(installation).all());
            } catch (Unasked e) {
                unasked.add(e);
            }
        }
        if (all.isEmpty() && !unasked.isEmpty()) {
            throw unasked.getFirst();
        }
        return all.stream().filter(profile -> readers.include(profile.email())).toList();
    }

    /** Empty where Slack has nobody there who is ours. */
    Optional<Profile> profile(Address address) {
        return installations
                .of(address.workspace())
                .flatMap(one -> person(one, ask(one, "users.info", about(address))))
                .filter(profile -> profile.address().equals(address))
                .filter(profile -> readers.include(profile.email()));
    }

    /**
     * Who is in none that can be asked may be in one that cannot; and where one cannot be asked for a moment, nobody is taken to be
     * in a later one.
     */
    private Optional<Profile> first(Function<Installation, Optional<Profile>> search) {
        var unasked = new ArrayList<Unasked>();
        installations.unasked().forEach(one -> passOver(one, unasked));
        for (var installation : installations.all()) {
            try {
                var found = search.apply(installation);
                if (found.isPresent()) {
                    return found;
                }
            } catch (Unasked e) {
                passOver(e, unasked);
            }
        }
        if (!unasked.isEmpty()) {
            throw unasked.getFirst();
        }
        return Optional.empty();
    }

    private static void passOver(Unasked one, List<Unasked> passedOver) {
        if (one.isForAMoment()) {
            throw one;
        }
        passedOver.add(one);
    }

    private static Map<String, String> about(Address address) {
        return Map.of(USER, address.user(), Register.LOCALE, "true");
    }

    /** Somebody new, or nobody. Here Slack tells no locale: the register does, when it is read anew. */
    private Optional<Profile> lookedUp(Installation installation, String email) {
        return person(installation, ask(installation, "users.lookupByEmail", Map.of("email", email)));
    }

    private Optional<Profile> person(Installation installation, Answered answered) {
        return switch (answered) {
            case Answered.Ok ok -> person(installation, ok.body().path(USER));
            case Answered.Failed failed -> nobody(failed);
            case Answered.Later later -> throw new Unasked(later);
            case Answered.Unclear unclear -> throw new Unasked(unclear);
        };
    }

    private static Optional<Profile> nobody(Answered.Failed failed) {
        return switch (failed.code()) {
            case "users_not_found", "user_not_found", "user_not_visible" -> Optional.empty();
            default -> throw new Unasked(failed);
        };
    }

    private Register register(Installation installation) {
        return registers.computeIfAbsent(
                installation.id(),
                id -> new Register(
                        (method, form) -> ask(installations.of(id).orElse(installation), method, form),
                        installation.workspace().isOrganisation(),
                        machine,
                        member -> person(installation, member)));
    }

    /** Where Slack wants us to wait, it is not asked again before. */
    private Answered ask(Installation installation, String method, Map<String, String> form) {
        String what = installation.id() + " " + method;
        Instant now = machine.instant();
        Instant until = notBefore.getOrDefault(what, Instant.MIN);
        if (now.isBefore(until)) {
            return new Answered.Later(Duration.between(now, until));
        }
        var answer = calls.ask(installation.token().value(), method, form);
        if (answer instanceof Answered.Later later) {
            notBefore.put(what, now.plus(later.after()));
        }
        return answer;
    }

    private static Optional<Profile> person(Installation installation, JsonNode user) {
        boolean isNobody = user.path("deleted").asBoolean(false)
                || user.path("is_bot").asBoolean(false)
                || user.path("is_stranger").asBoolean(false)
                || user.path("id").asString("").equals("USLACKBOT");
        String id = user.path("id").asString("");
        return isNobody || id.isEmpty() || !isOf(installation, user)
                ? Optional.empty()
                : Optional.of(new Profile(
                        new Address(SlackChat.PLATFORM, installation.id(), id),
                        user.path("real_name").asString(user.path("name").asString("")),
                        user.at("/profile/email").asString(""),
                        Locality.named(
                                user.path("tz").asString(""),
                                user.path("locale").asString(""))));
    }

    /** Of the workspace itself; of an organisation, one of whose workspaces it may be. */
    private static boolean isOf(Installation installation, JsonNode user) {
        return user.path("team_id").asString("").equals(installation.id())
                || user.at("/enterprise_user/enterprise_id").asString("").equals(installation.id())
                || user.at("/enterprise_user/teams")
                        .valueStream()
                        .anyMatch(team -> team.asString("").equals(installation.id()));
    }
}
