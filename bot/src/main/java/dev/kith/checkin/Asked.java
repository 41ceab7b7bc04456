package dev.kith.checkin;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.release.Groups;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The campaigns that ask, what they ask, and until when that can be answered; a check-in may be a step of another activity's. */
final class Asked {

    private final Campaigns campaigns;
    private final CheckinActivity activity;
    private final Map<String, Bringer> bringers;
    private final Begun begun;
    private final Around around;

    Asked(Campaigns campaigns, CheckinActivity activity, List<? extends Bringer> bringers, Begun begun, Around around) {
        this.campaigns = campaigns;
        this.activity = activity;
        this.bringers = bringers.stream().collect(Collectors.toUnmodifiableMap(Bringer::kind, Function.identity()));
        this.begun = begun;
        this.around = around;
    }

    /**
     * What somebody is asked, in which language, and who may know what they answer.
     *
     * @param in the round, where it is not asked by name
     */
    record Asking(Checkin checkin, Locale language, Handling handling, Optional<InRound> in) {

        /** Whoever is not asked by name may leave out what they want. */
        private Asking(Checkin checkin, Locale language, Handling handling) {
            this(handling.mode() == Mode.NAMED ? checkin : checkin.skippable(), language, handling, Optional.empty());
        }

        private Asking in(InRound round) {
            return new Asking(checkin, language, handling, Optional.of(round));
        }
    }

    /**
     * The round that somebody is asked in.
     *
     * @param groups in which their answers can appear; of a round that takes people in one after another that is not known yet
     * @param team how many report to the same manager, with themselves; 0 where they have none
     */
    record InRound(Round round, Optional<Groups> groups, int team) {}

    /** What every card goes by: what stands above the box for one's own words, what above the questions, and the time. */
    record Around(Aside aside, List<CardNote> notes, BusinessTime time) {}

    /** What stands above the box for one's own words. */
    Aside aside() {
        return around.aside();
    }

    /** The card that asks somebody; an answer to it is one to {@code delivery}. */
    Message card(Asking asking, DeliveryId delivery, Person reader) {
        var person = reader.speaking(asking.language());
        var card = around.aside().above(CheckinCard.ask(asking, delivery, person), asking.handling(), person);
        for (String note : notes(asking)) {
            card = card.withUnderTitle(new Block.Text(note));
        }
        return card;
    }

    private List<String> notes(Asking asking) {
        return asking.in().stream()
                .flatMap(in -> around.notes().stream().flatMap(note -> note.on(in.round(), asking.language()).stream()))
                .toList();
    }

    Optional<Kept> by(CampaignId id) {
        return campaigns.find(id);
    }

    /** Empty where the errand brings no check-in, or one that is no longer in the catalogue. */
    Optional<Asking> of(Errand errand, Person person) {
        return campaigns.definition(errand.campaign()).flatMap(campaign -> of(campaign, errand, person));
    }

    private Optional<Asking> of(Campaign campaign, Errand errand, Person person) {
        return of(campaign, errand, person.locale())
                .map(asking -> asking.handling().mode() == Mode.NAMED
                        ? asking
                        : asking.in(begun.of(wanted(campaign, errand, asking), person)));
    }

    /** Which errands ask in a round; also where what they ask is no longer in the catalogue. */
    Predicate<Errand> in(RoundId round) {
        return campaigns
                .definition(round.campaign())
                .<Predicate<Errand>>map(campaign -> errand -> isIn(round, campaign, errand))
                .orElse(errand -> false);
    }

    private boolean isIn(RoundId round, Campaign campaign, Errand errand) {
        if (campaign.activity().kind().equals(CheckinActivity.KIND)) {
            return round.run().equals(errand.run());
        }
        return Optional.ofNullable(bringers.get(campaign.activity().kind()))
                .flatMap(bringer -> bringer.prompt(campaign, errand))
                .filter(prompt -> Begun.isRolling(round, prompt, errand.run()))
                .isPresent();
    }

    private Begun.Wanted wanted(Campaign campaign, Errand errand, Asking asking) {
        var english = of(campaign, errand, Locale.ENGLISH).map(Asking::checkin).orElse(asking.checkin());
        var lasts = Optional.ofNullable(bringers.get(campaign.activity().kind()))
                .map(bringer -> bringer.lasts(campaign))
                .orElse(Duration.ZERO);
        return new Begun.Wanted(campaign, errand.run(), english, asking.handling(), lasts);
    }

    /** What somebody said to it by name may be looked at; in which language they were asked does not matter then. */
    boolean isNamed(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> of(campaign, errand, Locale.ENGLISH))
                .filter(asking -> asking.handling().mode() == Mode.NAMED)
                .isPresent();
    }

    /** In which language the errand's check-in is asked; empty where it brings none. */
    Optional<Locale> language(Errand errand, Locale locale) {
        return campaigns
                .definition(errand.campaign())
                .flatMap(campaign -> campaign.activity().kind().equals(CheckinActivity.KIND)
                        ? activity.prompt(campaign, locale).map(Checkin::id)
                        : Optional.ofNullable(bringers.get(campaign.activity().kind()))
                                .flatMap(bringer -> bringer.prompt(campaign, errand)))
                .map(prompt -> activity.language(prompt, locale));
    }

    /** Whether the errand is of a campaign that does nothing but ask; also where what it asked is no longer in the catalogue. */
    boolean isCheckin(Errand errand) {
        return campaigns
                .definition(errand.campaign())
                .filter(campaign -> campaign.activity().kind().equals(CheckinActivity.KIND))
                .isPresent();
    }

    /** What an errand asked, whoever was asked. */
    Optional<Asking> of(Errand errand, Locale locale) {
        return campaigns.definition(errand.campaign()).flatMap(campaign -> of(campaign, errand, locale));
    }

    Optional<Asking> of(Kept kept, Errand errand, Person person) {
        return of(kept.campaign(), errand, person);
    }

    private Optional<Asking> of(Campaign campaign, Errand errand, Locale locale) {
        if (!campaign.activity().kind().equals(CheckinActivity.KIND)) {
            return brought(campaign, errand, locale);
        }
        return activity.prompt(campaign, locale).map(checkin -> {
            var language = activity.language(checkin.id(), locale);
            return new Asking(activity.asked(campaign, errand.run(), language), language, campaign.handling());
        });
    }

    private Optional<Asking> brought(Campaign campaign, Errand errand, Locale locale) {
        return Optional.ofNullable(bringers.get(campaign.activity().kind()))
                .flatMap(bringer -> bringer.prompt(campaign, errand).flatMap(prompt -> {
                    var language = activity.language(prompt, locale);
                    return activity.find(prompt, language)
                            .map(checkin -> new Asking(checkin, language, bringer.handling(campaign, errand)));
                }));
    }

    /**
     * A pause only keeps from asking, and so does the end of the last round: answers are taken until they expire; those that are not
     * named until the round closes, for everybody.
     */
    boolean isOpen(Kept kept, Delivery delivery, Asking asking) {
        Instant until = asking.in()
                .map(in -> in.round().frozen().until())
                .orElseGet(() ->
                        came(delivery).plus(kept.campaign().plan().limits().expires()));
        boolean taken =
                asking.in().map(in -> in.round().state() == Round.State.OPEN).orElse(true);
        return kept.state() != CampaignState.CANCELLED
                && taken
                && until.isAfter(around.time().instant());
    }

    /** What had to wait, or was put off, came later than it was due. */
    private static Instant came(Delivery delivery) {
        return delivery.progress().sent().map(Delivery.Sent::at).orElse(delivery.due());
    }
}
