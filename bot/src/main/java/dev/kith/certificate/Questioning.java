package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.ActivityRef;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Limits;
import dev.kith.campaign.Campaign.Plan;
import dev.kith.campaign.Certificate;
import dev.kith.campaign.Certificate.Questions;
import dev.kith.campaign.Loop;
import dev.kith.campaign.Schedule;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.PromptId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is asked before a pack and after it: a check-in campaign of two rounds beside the pack's, for the same people. The first is on
 * the working day before the pack's first round, the second when there is a round for none of its nudges any more. What was released
 * of the two is compared as any two rounds of a check-in are, cell by cell.
 */
record Questioning(Catalog catalog, BusinessTime time) {

    private static final String SUFFIX = "-questions";
    private static final int YEARS = 3;
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /** The campaign beside a pack's; empty where nothing is asked, or the pack has no schedule. */
    Optional<Campaign> beside(Campaign pack, Instant since) {
        return questions(pack)
                .flatMap(questions -> pack.plan()
                        .schedule()
                        .flatMap(schedule -> twice(schedule, nudges(pack), since))
                        .map(twice -> new Campaign(
                                id(pack.id()),
                                new ActivityRef("checkin", questions.prompt()),
                                pack.audience(),
                                new Plan(
                                        Optional.of(twice),
                                        Optional.of(TWO_DAYS),
                                        new Limits(1, A_WEEK, Optional.of(TWO_DAYS)),
                                        Optional.empty(),
                                        new Loop(Optional.empty(), false)),
                                new Handling(questions.mode(), questions.k(), questions.lattice(), List.of()))));
    }

    Optional<Campaign> beside(Campaign pack) {
        return beside(pack, time.instant());
    }

    static Optional<Questions> questions(Campaign pack) {
        return pack.activity().certificate().flatMap(Certificate::questions);
    }

    /** {@code leading-well-questions}; of a long name the end is left out. */
    static CampaignId id(CampaignId pack) {
        int most = 64 - SUFFIX.length();
        String name = pack.value();
        return new CampaignId((name.length() > most ? name.substring(0, most).replaceAll("-+$", "") : name) + SUFFIX);
    }

    private int nudges(Campaign pack) {
        return catalog.pack(new PromptId(pack.activity().prompt()))
                .map(one -> one.nudges().size())
                .orElse(0);
    }

    private static Optional<Schedule> twice(Schedule pack, int nudges, Instant since) {
        LocalDate today = since.atZone(ZoneOffset.UTC).toLocalDate();
        var dates =
                pack
                        .dates(
                                ZoneOffset.UTC,
                                since,
                                today.plusYears(YEARS).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .stream()
                        .filter(date -> pack.first(date).isAfter(since))
                        .limit(nudges + 1L)
                        .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dates.getFirst();
        LocalDate earlier = workdayBefore(first);
        LocalDate before = pack.first(earlier).isAfter(since) ? earlier : first;
        LocalDate after =
                dates.size() > nudges ? dates.getLast() : dates.getLast().plusDays(A_WEEK.toDays());
        long days = Math.max(1, ChronoUnit.DAYS.between(before, after));
        return Optional.of(new Schedule("FREQ=DAILY;INTERVAL=" + days + ";COUNT=2", pack.at(), before));
    }

    private static LocalDate workdayBefore(LocalDate date) {
        LocalDate before = date.minusDays(1);
        while (before.getDayOfWeek() == DayOfWeek.SATURDAY || before.getDayOfWeek() == DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return before;
    }
}
