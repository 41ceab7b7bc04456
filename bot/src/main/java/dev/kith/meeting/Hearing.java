package dev.kith.meeting;

import dev.kith.clock.BusinessTime;
import dev.kith.facts.Fact;
import dev.kith.meeting.Meetings.Change;
import java.time.Instant;
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
            return new Change(
                    meeting.with(person, part -> part.saying(word, now)),
                    isNew ? Optional.of(met(id, view, now)) : Optional.empty());
        });
        after.ifPresent(meeting -> course.plan(id, meeting, person));
        return after;
    }

    private Fact met(String id, View view, Instant now) {
        var occasion = view.meeting().occasion();
        var person = view.reader().id();
        var subject = new PeopleMet.Subject(person.value(), occasion.told().campaign(), occasion.prompt());
        return new PeopleMet(meetings.wordOf(id, person), now, subject, id);
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
