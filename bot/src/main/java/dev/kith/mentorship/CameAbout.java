package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.facts.Fact;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Running;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is told of a change of a book: those mentorships that came about by it, in the name of each who was asked. */
record CameAbout(Campaign campaign) {

    List<Fact> by(Book before, Book after) {
        return after.all().values().stream()
                .flatMap(one -> before.find(one.id()).stream().flatMap(former -> told(former, one)))
                .toList();
    }

    private Stream<Fact> told(Mentorship before, Mentorship after) {
        return before.stage() instanceof Asked asked && after.stage() instanceof Running running
                ? asked.at().keySet().stream().map(side -> accepted(after, side, running.since()))
                : Stream.empty();
    }

    private Fact accepted(Mentorship mentorship, Side side, Instant at) {
        var subject = new MeetingAccepted.Subject(
                mentorship.match().of(side).value(),
                campaign.id().value(),
                campaign.activity().prompt());
        return new MeetingAccepted(mentorship.id() + "/" + side + "/accepted", at, subject);
    }
}
