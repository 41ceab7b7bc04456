package dev.kith.ties;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.disclosure.Ledger;
import dev.kith.indicators.Countable;
import dev.kith.indicators.IndicatorsSettings;
import dev.kith.indicators.Monthly;
import dev.kith.indicators.Months;
import dev.kith.indicators.RedisMonths;
import dev.kith.introduction.RoundsHeld;
import dev.kith.meeting.Encounters;
import dev.kith.mentorship.Lines;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.SealedWords;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Voices;
import dev.kith.ties.Gathering.Programmes;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TiesConfiguration {

    /** A month, the one in which people say whether they met, and some days of outage. */
    private static final Duration LOOKS_BACK = Duration.ofDays(75);

    @Bean
    Months<Gathered, Month> monthsOfTies(Redis redis, Vault vault, JsonMapper json) {
        return months(redis, vault, json);
    }

    static Months<Gathered, Month> months(Redis redis, Vault vault, JsonMapper json) {
        var kept = new RedisMonths.Kept<>(
                "ties", "ties-since", "ties-counting", new TypeReference<Gathered>() {}, Month.class);
        return new RedisMonths<>(redis, vault, json, kept);
    }

    @Bean
    Places places(IndicatorsSettings settings, Attributes attributes, SealedWords words) {
        return new Places(settings.cells(), attributes, words);
    }

    @Bean
    Gathering gatheringOfTies(
            Countable countable, Places places, Vault vault, Encounters encounters, Programmes programmes) {
        return new Gathering(countable, places, new Voices(vault), encounters, programmes);
    }

    @Bean
    Programmes programmesOfIntroductions(Campaigns campaigns, RoundsHeld rounds, Lines lines) {
        return new Programmes(campaigns, rounds, lines);
    }

    /** Where introductions are forgotten sooner than they are counted, nothing is counted. */
    @Bean
    Monthly countingOfTies(
            Gathering gathering,
            Months<Gathered, Month> monthsOfTies,
            Ledger ledger,
            IndicatorsSettings settings,
            Retention retention) {
        boolean isKept = Retention.length(retention.introductions()).compareTo(LOOKS_BACK) >= 0;
        return new Counting(gathering, monthsOfTies, ledger, settings.k()).monthly(settings.enabled() && isKept);
    }

    @Bean
    HowItWent howIntroductionsWent(Months<Gathered, Month> monthsOfTies) {
        return new HowItWent(monthsOfTies);
    }

    @Bean
    HowRoundsWent howRoundsWent(RoundsHeld rounds, Directory directory, BusinessTime time) {
        return new HowRoundsWent(rounds, directory, time);
    }
}
