package dev.kith.campaign;

import dev.kith.delivery.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All campaigns: as they are written, and where they stand. */
public interface Campaigns {

    Optional<Kept> find(CampaignId id);

    /**
     * What a campaign is, wherever it stands: for whoever writes one of its messages. It may be a second (machine time) old; what
     * must not be sent any more is decided before.
     */
    Optional<Campaign> definition(CampaignId id);

    List<Kept> all();

    /** Keeps a campaign as it was written; a new one is a draft. */
    void keep(Kept kept);

    /**
     * Moves a campaign on, from the state it was read in.
     *
     * @return false where it stands elsewhere by now
     */
    boolean move(CampaignId id, CampaignState from, CampaignState to);

    /** How far a campaign is planned: up to this instant, for the directory of this version. */
    void planned(CampaignId id, Planned planned);

    /**
     * A campaign in the store.
     *
     * @param text as it was written
     * @param readOn the day it was read, first day of a schedule that names none
     */
    record Kept(Campaign campaign, String text, Instant readOn, CampaignState state, Planned planned) {

        public CampaignId id() {
            return campaign.id();
        }
    }

    /** How far a campaign is planned. */
    record Planned(Instant from, Instant until, String directory) {

        static final Planned NOTHING = new Planned(Instant.EPOCH, Instant.EPOCH, "");
    }
}
