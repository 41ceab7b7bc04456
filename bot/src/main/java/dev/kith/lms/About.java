package dev.kith.lms;

import dev.kith.campaign.ProgrammeJoined;
import dev.kith.certificate.PackPassed;
import dev.kith.checkin.CheckinAnswered;
import dev.kith.meeting.PeopleMet;
import dev.kith.mentorship.MeetingAccepted;
import dev.kith.nudge.NudgeReacted;

/**
 * Whom, which campaign and which prompt a fact is about.
 *
 * @param kind of the prompt, as learning records have it: {@code nudge}
 */
record About(String kind, String person, String campaign, String prompt) {

    private static final String INTRODUCTION = "introduction";

    static About of(CheckinAnswered.Subject subject) {
        return new About("checkin", subject.person(), subject.campaign(), subject.prompt());
    }

    static About of(NudgeReacted.Subject subject) {
        return new About("nudge", subject.person(), subject.campaign(), subject.prompt());
    }

    static About of(PackPassed.Subject subject) {
        return new About("pack", subject.person(), subject.campaign(), subject.pack());
    }

    static About of(PeopleMet.Subject subject) {
        return new About(INTRODUCTION, subject.person(), subject.campaign(), subject.prompt());
    }

    static About of(MeetingAccepted.Subject subject) {
        return new About(INTRODUCTION, subject.person(), subject.campaign(), subject.prompt());
    }

    static About of(ProgrammeJoined.Subject subject) {
        return new About(INTRODUCTION, subject.person(), subject.campaign(), subject.prompt());
    }
}
