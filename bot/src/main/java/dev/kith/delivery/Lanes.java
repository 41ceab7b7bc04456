package dev.kith.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is due, by lane, and the way from there into the outbox. */
interface Lanes {

    /** Lanes with something due by {@code now}. */
    List<Lane> due(Instant now);

    /** All lanes of a campaign, also where it is paused. */
    List<Lane> of(CampaignId campaign);

    /** The earliest instant after {@code now} at which a lane has something due. */
    Optional<Instant> next(Instant now);

    /** What is due by {@code now}, earliest first, at most so many of each lane. */
    Map<Lane, List<Due>> errands(Collection<Lane> lanes, Instant now, int most);

    /** How many errands of a workspace are in the outbox and in no courier's hands. */
    long queued(String workspace);

    /** Moves errands of a lane into the outbox; how many were moved, for others may have come before. */
    int promote(Lane lane, List<Due> errands);

    /** Lanes of campaigns that were cancelled, or that nobody knows: what they have waiting needs no limit to be dropped. */
    Set<Lane> cancelled(Collection<Lane> lanes);

    /** An errand and when it is due. */
    record Due(Errand errand, Instant at) {}
}
