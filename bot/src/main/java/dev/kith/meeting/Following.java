package dev.kith.meeting;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.facts.FactGroup;
import dev.kith.introduction.Told;
import dev.kith.meeting.Meetings.Change;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Begins a meeting when people were told of each other, and goes on with it when they were asked. A fact is acknowledged when what
 * follows from it is planned; told again it changes nothing.
 */
final class Following implements Tick {

    static final String GROUP = "meetings";

    private static final String INTRODUCTION = "introduction";
    private static final Set<String> ASKINGS = Set.of(Course.ASK, Course.ASK_AGAIN);

    private final FactGroup facts;
    private final FactGroup.Telling telling;
    private final Introductions introductions;
    private final Meetings meetings;
    private final Course course;

    Following(
            FactGroup facts, FactGroup.Telling telling, Introductions introductions, Meetings meetings, Course course) {
        this.facts = facts;
        this.telling = telling;
        this.introductions = introductions;
        this.meetings = meetings;
        this.course = course;
    }

    /** Where it is looked up who was told of whom, by which introduction. */
    record Introductions(
            Deliveries deliveries, Campaigns campaigns, Told told, List<Bringer> bringers, List<Composer> composers) {

        Optional<Errand> errand(DeliveryArrived fact) {
            return deliveries
                    .find(new PersonId(fact.recipient()), new DeliveryId(fact.delivery()))
                    .map(Delivery::errand);
        }

        /** Empty where an errand brings nobody together. */
        Optional<Occasion> occasion(Errand errand, Instant at) {
            return told.by(errand)
                    .filter(group -> group.people().size() > 1)
                    .flatMap(group -> campaigns
                            .definition(errand.campaign())
                            .flatMap(campaign -> prompt(campaign, errand)
                                    .map(prompt -> new Occasion(
                                            new Occasion.Told(errand.campaign().value(), round(campaign, errand)),
                                            prompt,
                                            group.people().stream()
                                                    .map(PersonId::value)
                                                    .toList(),
                                            isProgramme(campaign),
                                            at))));
        }

        private Optional<String> prompt(Campaign campaign, Errand errand) {
            if (isProgramme(campaign)) {
                return Optional.of(campaign.activity().prompt());
            }
            return bringers.stream()
                    .filter(bringer -> bringer.kind().equals(campaign.activity().kind()))
                    .findFirst()
                    .flatMap(bringer -> bringer.prompt(campaign, errand))
                    .map(prompt -> prompt.value());
        }

        /** Several steps of a walk may each bring somebody. */
        private static String round(Campaign campaign, Errand errand) {
            return isProgramme(campaign) ? errand.run() : errand.run() + "/" + errand.step();
        }

        private static boolean isProgramme(Campaign campaign) {
            return campaign.activity().kind().equals(INTRODUCTION);
        }

        /** Whoever read it: its recipient, and who was brought into one conversation with them. */
        Set<PersonId> readers(Errand errand) {
            var kind = campaigns
                    .definition(errand.campaign())
                    .map(campaign -> campaign.activity().kind())
                    .orElse("");
            var others = composers.stream()
                    .filter(composer -> composer.kind().equals(kind))
                    .flatMap(composer -> composer.together(errand).stream());
            return Stream.concat(Stream.of(errand.recipient()), others).collect(Collectors.toSet());
        }
    }

    @Override
    public String name() {
        return "follow introductions";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return facts.unsettled();
    }

    @Override
    public int run(Instant now) {
        return facts.tell(telling, fact -> {
            if (fact instanceof DeliveryArrived arrived) {
                introductions.errand(arrived).ifPresent(errand -> follow(errand, arrived.at()));
            }
        });
    }

    private void follow(Errand errand, Instant at) {
        if (!errand.campaign().equals(CampaignId.MEETING)) {
            introductions.occasion(errand, at).ifPresent(occasion -> begin(occasion, errand, at));
        } else if (ASKINGS.contains(errand.step())) {
            goOn(errand.run(), errand.recipient(), part -> part.asked(at));
        }
    }

    private void begin(Occasion occasion, Errand errand, Instant at) {
        String id = meetings.idOf(occasion.told(), occasion.ids());
        meetings.begin(id, occasion);
        introductions.readers(errand).forEach(reader -> goOn(id, reader, part -> part.told(at)));
    }

    private void goOn(String id, PersonId reader, UnaryOperator<Part> how) {
        meetings.change(id, meeting -> Change.to(meeting.with(reader, how)))
                .ifPresent(meeting -> course.plan(id, meeting, reader));
    }
}
