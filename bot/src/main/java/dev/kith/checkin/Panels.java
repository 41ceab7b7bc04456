package dev.kith.checkin;

import dev.kith.delivery.CampaignId;
import java.util.Optional;

/** The panels of the latest rounds, each fixed by whoever plans it first: a directory that changes meanwhile changes nothing of it. */
interface Panels {

    Optional<Panel> find(CampaignId campaign, String round);

    /** That of the last round before this one which has any. */
    Optional<Panel> before(CampaignId campaign, String round);

    /** Keeps a panel, unless the round has one; it is that which holds. */
    Panel fix(CampaignId campaign, String round, Panel panel);
}
