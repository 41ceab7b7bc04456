package dev.kith.people;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody told of themselves, and only they can: nothing but the cells of a release is made of it.
 *
 * @param told the id of the chosen option, by the attribute's name
 */
public record SealedWord(Map<String, String> told) {

    /** Of whoever told nothing. */
    public static final SealedWord NOTHING = new SealedWord(Map.of());

    public SealedWord {
        told = Map.copyOf(told);
    }

    public Optional<String> of(String attribute) {
        return Optional.ofNullable(told.get(attribute));
    }

    /** The same, while it can be told; what can be told no more counts no more. */
    public Optional<String> of(AttributeDeclaration declared) {
        return of(declared.name()).filter(id -> declared.telling().option(id).isPresent());
    }

    /** With one thing told otherwise; empty: they would rather not say it. */
    public SealedWord with(String attribute, Optional<String> option) {
        var changed = new TreeMap<>(told);
        changed.remove(attribute);
        option.ifPresent(chosen -> changed.put(attribute, chosen));
        return new SealedWord(changed);
    }

    /** Nobody's business, not even whether it is anything. */
    @Override
    public String toString() {
        return "what only somebody themselves can tell";
    }
}
