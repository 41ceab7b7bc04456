package dev.kith.attention;

import dev.kith.delivery.CampaignId;
import java.util.List;
import java.util.Optional;

/** What a campaign says of itself to somebody who asks why they are written to; {@code campaign} knows. */
public interface Explained {

    Optional<Explanation> of(CampaignId campaign);

    /**
     * A campaign in the eyes of its reader.
     *
     * @param kind of the composer that writes its messages
     * @param title its name for people
     * @param looksAt what of a person its rule looks at, by name ({@code workMode}); empty where it is for everybody
     */
    record Explanation(String kind, String title, List<String> looksAt) {}
}
