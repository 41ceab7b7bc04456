package dev.kith.loop;

import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.release.RoundId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody said came of rounds; erased, the words stay with those who read them, and nothing says whose they were. */
record Spoken(Posts posts, GoAheads goAheads, LoopCard card) implements PersonalData {

    @Override
    public String name() {
        return "what they said comes of rounds";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return posts.spokenOf().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(round -> of(round, person, locale))
                .toList();
    }

    private Stream<Held> of(RoundId round, PersonId person, Locale locale) {
        Map<String, Post> said = posts.of(round);
        var proposed = goAheads.of(round).stream()
                .filter(one -> one.by().equals(person.value()))
                .map(GoAhead::reason);
        return Stream.concat(
                        said.values().stream()
                                .filter(post -> post.by().equals(person.value()))
                                .map(Post::text),
                        proposed)
                .map(text -> new Held(card.held(round, locale), text, Nature.OPEN));
    }

    @Override
    public void erase(PersonId person) {
        posts.spokenOf().forEach(round -> {
            posts.forget(round, person);
            goAheads.forget(round, person);
        });
    }
}
