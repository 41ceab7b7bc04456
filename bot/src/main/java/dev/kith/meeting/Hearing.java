package dev.kith.meeting;

import dev.kith.clock.BusinessTime;
import dev.kith.facts.Fact;
import dev.kith.meeting.Meetings.Change;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what somebody says of whether they met; only that they did is told on. */
record Hearing(Meetings meetings, Course course, Pauses pauses, BusinessTime time) {

    /** Empty where they were not asked, or it is no such word. */
    Optional<Meeting> said(String id, View view, String action) {
        if (!view.part().wasAsked()) {
            return Optional.empty();
        }
        return Outcome.by(action)
                .flatMap(word -> said(id, view, word))
                .or(() -> Worth.by(action).flatMap(word -> said(id, view, word)));
    }

    private Optional<Meeting> said(String id, View view, Outcome word) {
        var person = view.reader().id();
        Instant now = time.instant();
        var after = meetings.change(id, meeting -> {
            boolean isNew = word == Outcome.MET && !meeting.part(person).hasMet();
            var said = meeting.with(person, part -> part.saying(word, now));
            return new Change(said, isNew ? met(id, said, view, now) : List.of());
        });
        after.ifPresent(meeting -> course.plan(id, meeting, person));
        return after;
    }

    /** Of both, once both say so, that one met the other as their mentor. */
    private List<Fact> met(String id, Meeting meeting, View view, Instant now) {
        var person = view.reader().id();
        var told = new ArrayList<Fact>();
        told.add(new PeopleMet(meetings.wordOf(id, person), now, subject(meeting, person), id));
        view.mentor()
                .filter(mentor -> meeting.everybodyMet())
                .map(mentor ->
                        new MentorMet(meetings.wordOf(id, mentor) + "-mentored", now, subject(meeting, mentor), id))
                .ifPresent(told::add);
        return told;
    }

    private static PeopleMet.Subject subject(Meeting meeting, PersonId person) {
        var occasion = meeting.occasion();
        return new PeopleMet.Subject(person.value(), occasion.told().campaign(), occasion.prompt());
    }

    private Optional<Meeting> said(String id, View view, Worth word) {
        return meetings.change(
                id, meeting -> Change.to(meeting.with(view.reader().id(), part -> part.saying(word))));
    }

    /** They want to be introduced again. */
    void back(View view) {
        pauses.end(view.meeting().occasion().campaign(), view.reader().id());
    }
}
