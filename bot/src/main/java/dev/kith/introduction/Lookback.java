package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was before a round, as a match goes by it: two who were told of each other and did not meet can be told again. */
record Lookback(Rounds rounds, List<NotMet> notMet, Apart apart) {

    Earlier before(Campaign campaign, LocalDate day) {
        var before = new TreeMap<LocalDate, Found>();
        rounds.before(campaign.id(), day).forEach((date, found) -> before.put(date, met(campaign.id(), date, found)));
        return new Earlier(day, campaign.activity().programme().course().apart(), before, apart.couples());
    }

    private Found met(CampaignId campaign, LocalDate day, Found found) {
        var groups =
                found.parties().stream().map(party -> party.group().people()).toList();
        Set<List<PersonId>> none = notMet.stream()
                .flatMap(one -> one.among(campaign, day.toString(), groups).stream())
                .collect(Collectors.toSet());
        var met = found.parties().stream()
                .filter(party -> !none.contains(party.group().people()))
                .toList();
        return new Found(met, found.alone());
    }

    /** Whether two do not want to be brought together. */
    boolean keepsApart(PersonId one, PersonId other) {
        return apart.keeps(one, other);
    }
}
