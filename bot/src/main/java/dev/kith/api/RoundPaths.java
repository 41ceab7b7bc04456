package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.delivery.CampaignId;
import dev.kith.loop.LoopDesk;
import dev.kith.release.RoundId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** Reads which round is meant, and refuses what there is not. */
record RoundPaths(LoopDesk loop, CampaignDesk campaigns) {

    RoundId round(String campaign, String run) {
        return new RoundId(known(campaign), run);
    }

    CampaignId known(String campaign) {
        var id = CampaignsApi.campaign(campaign);
        if (campaigns.find(id).isEmpty()) {
            var ids = campaigns.all().stream().map(kept -> kept.id().value()).toList();
            throw Refusal.notFound("campaign", campaign, String.join(", ", ids));
        }
        return id;
    }

    ErrorResponseException noSuch(RoundId round) {
        String runs = loop.rounds(round.campaign().value()).stream()
                .map(one -> one.round().id().run())
                .collect(Collectors.joining(", "));
        return Refusal.notFound("round", round.run(), runs);
    }

    static String text(String field, @Nullable String text) {
        return Optional.ofNullable(text).orElseThrow(() -> Refusal.invalid(field, "is missing", "a text"));
    }
}
