package dev.kith.joining;

import dev.kith.delivery.CampaignId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody said of how they take part.
 *
 * @param places for how many at once they are there, where they are for anybody
 * @param withoutTopics what they do not want to be asked about
 * @param withoutLanguages in which they do not want to share
 * @param programmes where they stand with each that they were invited to, by the campaign's id
 */
record Kept(
        int places,
        Set<String> withoutTopics,
        Set<String> withoutLanguages,
        Optional<Instant> pausedUntil,
        Map<String, Stand> programmes) {

    /** Of whoever said nothing. */
    static final Kept NOTHING = new Kept(1, Set.of(), Set.of(), Optional.empty(), Map.of());

    /** Where somebody stands with a programme. */
    enum Stand {
        /** They were invited and said nothing. */
        ASKED,
        JOINED,
        /** They said not now, or, by an older version, left. */
        NOT_NOW,
        /** They had joined, and left. */
        LEFT
    }

    Kept {
        withoutTopics = Set.copyOf(withoutTopics);
        withoutLanguages = Set.copyOf(withoutLanguages);
        programmes = Map.copyOf(programmes);
    }

    Part part(boolean isOpen) {
        return new Part(isOpen ? places : 0, withoutTopics, withoutLanguages, pausedUntil);
    }

    Optional<Stand> stand(CampaignId programme) {
        return Optional.ofNullable(programmes.get(programme.value()));
    }

    Kept withPlaces(int many) {
        return new Kept(many, withoutTopics, withoutLanguages, pausedUntil, programmes);
    }

    Kept withTopic(String topic, boolean on) {
        return new Kept(places, toggled(withoutTopics, topic, on), withoutLanguages, pausedUntil, programmes);
    }

    Kept withLanguage(String language, boolean on) {
        return new Kept(places, withoutTopics, toggled(withoutLanguages, language, on), pausedUntil, programmes);
    }

    Kept pausedUntil(Optional<Instant> until) {
        return new Kept(places, withoutTopics, withoutLanguages, until, programmes);
    }

    /** Whether they ever joined; so that it is told once. */
    boolean everJoined(CampaignId programme) {
        return stand(programme)
                .filter(stand -> stand == Stand.JOINED || stand == Stand.LEFT)
                .isPresent();
    }

    /** They do not take part, or not any more. */
    Kept without(CampaignId programme) {
        return with(programme, everJoined(programme) ? Stand.LEFT : Stand.NOT_NOW);
    }

    Kept with(CampaignId programme, Stand stand) {
        var changed = new TreeMap<>(programmes);
        changed.put(programme.value(), stand);
        return new Kept(places, withoutTopics, withoutLanguages, pausedUntil, changed);
    }

    private static Set<String> toggled(Set<String> without, String words, boolean on) {
        var changed = new HashSet<>(without);
        if (on) {
            changed.remove(Part.folded(words));
        } else {
            changed.add(Part.folded(words));
        }
        return changed;
    }

    /** Nobody's business who prints it. */
    @Override
    public String toString() {
        return "what somebody said of how they take part";
    }
}
