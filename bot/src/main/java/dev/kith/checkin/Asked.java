package dev.kith.checkin;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.Errand;
import dev.kith.prompts.Checkin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The campaigns that ask, what they ask, and until when that can be answered; a check-in may be a step of another activity's. */
final class Asked {

    private final Campaigns campaigns;
    private final CheckinActivity activity;
    private final Map<String, Bringer> bringers;
    private final BusinessTime time;

    Asked(Campaigns campaigns, CheckinActivity activity, List<? extends Bringer> bringers, BusinessTime time) {
        this.campaigns = campaigns;
        this.activity = activity;
        this.bringers = bringers.stream().collect(Collectors.toUnmodifiableMap(Bringer::kind, Function.identity()));
        this.time = time;
    }

    /** What is asked, in which language, and who may know what was answered. */
    record Asking(Checkin checkin, Locale language, Handling handling) {}

    Optional<Kept> by(CampaignId id) {
        return campaigns.find(id);
    }

    /** Empty where the errand brings no check-in, or one that is no longer in the catalogue. */
    Optional<Asking> of(Errand errand, Locale locale) {
        return campaigns.definition(errand.campaign()).flatMap(campaign -> of(campaign, errand, locale));
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

    Optional<Asking> of(Kept kept, Errand errand, Locale locale) {
        return of(kept.campaign(), errand, locale);
    }

    private Optional<Asking> of(Campaign campaign, Errand errand, Locale locale) {
        if (!campaign.activity().kind().equals(CheckinActivity.KIND)) {
            return brought(campaign, errand, locale);
        }
        return activity.prompt(campaign, locale).map(checkin -> {
            var language = activity.language(checkin.id(), locale);
            return new Asking(activity.asked(campaign, errand, language), language, campaign.handling());
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

    /** A pause only keeps from asking, and so does the end of the last round: answers are taken until they expire. */
    boolean isOpen(Kept kept, Delivery delivery) {
        var expires = kept.campaign().plan().limits().expires();
        return kept.state() != CampaignState.CANCELLED
                && came(delivery).plus(expires).isAfter(time.instant());
    }

    /** What had to wait, or was put off, came later than it was due. */
    private static Instant came(Delivery delivery) {
        return delivery.progress().sent().map(Delivery.Sent::at).orElse(delivery.due());
    }
}
