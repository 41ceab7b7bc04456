package dev.kith.sample;

import dev.kith.campaign.EarlierDays;
import dev.kith.checkin.Beginning;
import dev.kith.loop.LoopDesk;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.SampleOrganisation;
import dev.kith.release.Ending;
import dev.kith.release.SealedAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    @Bean
    EarlierRounds earlierRounds(Beginning beginning, SealedAnswers answers, Ending ending, LoopDesk loop) {
        return new EarlierRounds(beginning, answers, ending, loop);
    }

    @Bean
    EarlierDays earlierDays(
            SampleOrganisation organisation, Directory directory, Audiences audiences, EarlierRounds rounds) {
        return new History(organisation, directory, audiences, rounds);
    }
}
