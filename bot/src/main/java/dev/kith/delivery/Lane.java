package dev.kith.delivery;

import dev.kith.redis.Partition;

/** What one campaign has due for the people of one partition who are reached in one workspace. */
record Lane(Partition partition, String workspace, CampaignId campaign) {

    /** The form in which it waits in its partition: {@link #parse} reads it again. */
    String member() {
        return workspace + "\n" + campaign.value();
    }

    static Lane parse(Partition partition, String member) {
        var parts = member.split("\n", 2);
        return new Lane(partition, parts[0], new CampaignId(parts[1]));
    }
}
