package dev.kith.meeting;

import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Introduction.FollowUps;
import java.util.Locale;
import java.util.Optional;

/** Writes what each is sent after an introduction, if it still makes sense by then. */
final class MeetingComposer implements Composer {

    static final String TOPIC = "meeting";

    private final Meetings meetings;
    private final Views views;
    private final Settling settling;
    private final Standing standing;
    private final Course course;

    MeetingComposer(Meetings meetings, Views views, Settling settling, Standing standing, Course course) {
        this.meetings = meetings;
        this.views = views;
        this.settling = settling;
        this.standing = standing;
        this.course = course;
    }

    /** What somebody wants of a programme. */
    record Standing(Consents consents, Pauses pauses, BusinessTime time) {

        /** Whether they want nothing of it, or are left alone. */
        boolean isOut(View view) {
            var campaign = view.meeting().occasion().campaign();
            var person = view.reader().id();
            return consents.of(person).optedOut().contains(campaign.value()) || pauses.isPaused(campaign, person);
        }

        void pause(View view) {
            pauses.pause(view.meeting().occasion().campaign(), view.reader().id(), time.instant());
        }
    }

    @Override
    public String kind() {
        return CampaignId.MEETING.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    /** They belong to an introduction, which did not count either. */
    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return meetings.find(errand.run())
                .map(meeting -> views.language(meeting, reader.locale()))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        var view = meetings.find(errand.run()).filter(views::goesOn).flatMap(meeting -> views.of(meeting, reader));
        if (view.isEmpty()) {
            return new Composition.Nothing("the introduction is over");
        }
        return card(errand, view.get())
                .map(card -> card.with(new Topic(TOPIC, errand.run()))
                        .forCampaign(view.get().meeting().occasion().told().campaign()))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing(Person.NOT_AVAILABLE));
    }

    private Optional<Message> card(Errand errand, View view) {
        if (errand.step().equals(Course.PAUSE)) {
            return pause(view);
        }
        if (standing.isOut(view)) {
            return Optional.empty();
        }
        return switch (errand.step()) {
            case Course.TIMES -> times(errand.run(), view, 1);
            case Course.MORE_TIMES -> moreTimes(errand.run(), view);
            case Course.DATE -> date(view);
            case Course.ASK, Course.ASK_AGAIN -> asking(view);
            default -> Optional.empty();
        };
    }

    /** Not where it is settled, or was asked already whether they met. */
    private Optional<Message> times(String id, View view, int pages) {
        if (view.meeting().date().isPresent() || view.part().wasAsked()) {
            return Optional.empty();
        }
        return settling.showing(id, view.reader().id(), pages)
                .flatMap(meeting -> views.of(meeting, view.reader()))
                .flatMap(after -> {
                    var open = settling.open(after);
                    return open.isEmpty()
                            ? Optional.empty()
                            : Optional.of(TimesCard.of(after, open, settling.hasMore(after)));
                });
    }

    /** Whoever looked further by themselves saw these days. */
    private Optional<Message> moreTimes(String id, View view) {
        return view.part().choosing().last() > 0 ? Optional.empty() : times(id, view, 2);
    }

    private Optional<Message> date(View view) {
        return view.meeting()
                .date()
                .filter(date -> settling.isAhead(view.people(), date.at()))
                .map(date -> TimesCard.settled(view, date.at()));
    }

    private Optional<Message> asking(View view) {
        boolean isToBeAsked = view.part().outcome().map(Outcome::isOpen).orElse(true);
        return followUps(view).filter(words -> isToBeAsked).map(words -> AskCard.ask(view, words));
    }

    private static Optional<FollowUps> followUps(View view) {
        return view.words().sequel().followUps();
    }

    private Optional<Message> pause(View view) {
        if (!course.isSilence(
                view.part(), view.reader(), view.people(), standing.time().instant())) {
            return Optional.empty();
        }
        standing.pause(view);
        return Optional.of(PauseCard.paused(view));
    }
}
