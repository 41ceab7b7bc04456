package dev.kith.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How somebody stands with the certificate of a campaign.
 *
 * @param began when its pack began again for them; empty: it never did
 * @param answers whether they were right, by nudge, where they answered its quiz since
 * @param awards what they were given, the latest last
 */
record Course(Optional<Instant> began, Map<String, Boolean> answers, List<Award> awards) {

    /** Of whoever answered nothing yet. */
    static final Course NONE = new Course(Optional.empty(), Map.of(), List.of());

    Course {
        answers = Map.copyOf(answers);
        awards = List.copyOf(awards);
    }

    /** From when on what they answer counts. */
    Instant since() {
        return began.orElse(Instant.EPOCH);
    }

    Optional<Award> last() {
        return awards.isEmpty() ? Optional.empty() : Optional.of(awards.getLast());
    }

    Optional<Award> award(int number) {
        return awards.stream().filter(award -> award.number() == number).findFirst();
    }

    /** Whether there is a certificate to reach: they have none of what they answered since. */
    boolean isOpen() {
        return last().map(Award::at).filter(at -> at.isAfter(since())).isEmpty();
    }

    /** What was right once stays so. */
    Course answering(String nudge, boolean right, Instant at) {
        if (at.isBefore(since())) {
            return this;
        }
        var all = new TreeMap<>(answers);
        all.merge(nudge, right, Boolean::logicalOr);
        return new Course(began, all, awards);
    }

    Course beginningAgain(Instant now) {
        return new Course(Optional.of(now), Map.of(), awards);
    }

    Course with(Award award) {
        var all = new ArrayList<>(awards);
        all.add(award);
        return new Course(began, answers, all);
    }

    /** What somebody knows is nobody's business who prints it. */
    @Override
    public String toString() {
        return "how somebody stands with a certificate";
    }
}
