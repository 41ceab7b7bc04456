package dev.kith.checkin;

import dev.kith.delivery.CampaignId;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which questions were drawn for a round, fixed by whoever asks first: a catalogue that changes meanwhile changes nothing of
 * what was asked.
 */
interface Draws {

    /** By the ids of the questions. */
    List<String> of(CampaignId campaign, String round, Supplier<List<String>> draw);
}
