package dev.kith.campaign;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what somebody was sent lately; what they put off, chose themselves or was of a confidential check-in to them alone. */
final class SentToThem implements PersonalData {

    private final Sendings sendings;
    private final Campaigns campaigns;
    private final CampaignRules rules;

    SentToThem(Sendings sendings, Campaigns campaigns, CampaignRules rules) {
        this.sendings = sendings;
        this.campaigns = campaigns;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "sent";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        var known = new HashMap<CampaignId, Optional<Campaign>>();
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Texts.spoken(locale));
        return sendings.sentTo(person, Instant.EPOCH).stream()
                .flatMap(sending -> known
                        .computeIfAbsent(
                                sending.delivery().errand().campaign(),
                                id -> campaigns.find(id).map(Campaigns.Kept::campaign))
                        .map(campaign -> new Held(
                                title(campaign, sending, locale),
                                days.format(sending.at().atZone(ZoneOffset.UTC)),
                                nature(campaign)))
                        .stream())
                .toList();
    }

    private String title(Campaign campaign, Sending sending, Locale locale) {
        return rules.activity(campaign)
                .title(campaign, sending.delivery().errand(), locale)
                .map(Activity.Title::text)
                .orElse(campaign.id().value());
    }

    private static Nature nature(Campaign campaign) {
        if (campaign.id().isKiths()) {
            return Nature.NO;
        }
        return campaign.handling().mode() == Mode.NAMED ? Nature.OPEN : Nature.CONFIDENTIAL;
    }
}
