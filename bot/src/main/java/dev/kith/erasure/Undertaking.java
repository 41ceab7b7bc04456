package dev.kith.erasure;

import dev.kith.chat.Address;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An erasure that was begun and has not ended, as it is kept: whoever finds it goes on with it.
 *
 * @param day on which it was asked for (business time), as all who were erased are remembered
 * @param addresses where the person was reached; they are forgotten before everything else is done
 * @param passes how far it came
 * @param remains what is left in other systems, in words
 */
record Undertaking(String person, LocalDate day, List<String> addresses, Passes passes, List<String> remains) {

    /** What comes next. */
    enum Next {
        /** To go through every store. */
        PASS,
        /** To have the append-only file written anew. */
        REWRITE,
        /** To wait until that is done. */
        WAIT
    }

    /**
     * How far it came (machine time).
     *
     * @param begun when it was begun; what was in somebody's hands then has ended or been let go of a lease later
     * @param last when the last pass began
     * @param isRecalled whether every other system has taken back what it was sent
     * @param isForbidden whether a server forbids to write its file anew
     */
    record Passes(Next next, Instant begun, Instant last, boolean isRecalled, boolean isForbidden) {

        Passes then(Next other) {
            return new Passes(other, begun, last, isRecalled, isForbidden);
        }
    }

    static Undertaking of(PersonId person, LocalDate day, Set<Address> addresses, Instant now) {
        var passes = new Passes(Next.PASS, now, Instant.EPOCH, false, false);
        return new Undertaking(
                person.value(), day, addresses.stream().map(Address::toString).toList(), passes, List.of());
    }

    PersonId id() {
        return new PersonId(person);
    }

    Set<Address> reached() {
        return addresses.stream().map(Address::parse).collect(Collectors.toSet());
    }

    Undertaking with(Passes other) {
        return new Undertaking(person, day, addresses, other, remains);
    }

    Undertaking forbidden() {
        return with(new Passes(passes.next(), passes.begun(), passes.last(), passes.isRecalled(), true));
    }

    Undertaking then(Next next) {
        return with(passes.then(next));
    }

    /** After a pass that left this in other systems; what an earlier one said of them holds too. */
    Undertaking passed(Instant began, boolean isRecalled, List<String> words) {
        var all = Stream.concat(remains.stream(), words.stream()).distinct().toList();
        var after = new Passes(Next.REWRITE, passes.begun(), began, isRecalled, passes.isForbidden());
        return new Undertaking(person, day, addresses, after, all);
    }
}
