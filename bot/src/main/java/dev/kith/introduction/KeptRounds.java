package dev.kith.introduction;

import dev.kith.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How a round is kept as text; what earlier versions kept of pairs is read as well. */
final class KeptRounds {

    private static final TypeReference<List<Pair>> PAIRS = new TypeReference<>() {};

    private final JsonMapper json;
    private final ObjectReader pairs;
    private final ObjectReader kept;

    KeptRounds(JsonMapper json) {
        this.json = json;
        this.pairs = json.readerFor(PAIRS).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.kept = json.readerFor(Kept.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Two who meet; before there were conversations of several it was not kept whether they are in one. */
    private record Pair(String mentor, String mentee, String skill, boolean together) {

        Party party() {
            var people = List.of(new PersonId(mentee), new PersonId(mentor));
            return new Party(new Group(people, Optional.of(skill)), together, Party.Before.UNTOLD);
        }
    }

    /** Parties, or pairs from before there were more than two. */
    private record Kept(
            @Nullable List<Party> parties,
            @Nullable List<Pair> pairs,
            @Nullable Map<String, Alone> alone) {

        Found found() {
            var old =
                    Objects.requireNonNullElse(pairs, List.<Pair>of()).stream().map(Pair::party);
            var all = Stream.concat(Objects.requireNonNullElse(parties, List.<Party>of()).stream(), old);
            return new Found(all.toList(), Objects.requireNonNullElse(alone, Map.of()));
        }
    }

    String text(Found found) {
        return json.writeValueAsString(found);
    }

    /** A round that was fixed before it was kept who has nobody is a list of pairs. */
    Found read(String text) {
        if (text.startsWith("[")) {
            List<Pair> all = pairs.readValue(text);
            return Found.only(all.stream().map(Pair::party).toList());
        }
        Kept round = kept.readValue(text);
        return round.found();
    }

    /** Whoever is left of a group of three or more stays one; of two nobody is left. */
    static Found without(Found found, PersonId person) {
        var alone = new HashMap<>(found.alone());
        alone.remove(person.value());
        return new Found(
                found.parties().stream()
                        .flatMap(party -> without(party, person).stream())
                        .toList(),
                alone);
    }

    private static Optional<Party> without(Party party, PersonId person) {
        if (!party.has(person)) {
            return Optional.of(party);
        }
        var left = party.others(person);
        return left.size() < 2
                ? Optional.empty()
                : Optional.of(new Party(new Group(left, party.group().skill()), party.together(), party.before()));
    }
}
