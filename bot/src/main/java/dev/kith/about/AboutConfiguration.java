package dev.kith.about;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.SealedWords;
import dev.kith.privacy.Consents;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AboutConfiguration {

    @Bean
    Sheets sheets(Directory directory, Consents consents, WorkingTime working, BusinessTime time) {
        return new Sheets(List.of(
                new SkillsSheet(directory),
                new RoleSheet(directory),
                new TimeOffSheet(directory, time),
                new QuietHoursSheet(consents, working)));
    }

    @Bean
    AboutSection aboutSection(Directory directory, Consents consents, Sheets sheets) {
        return new AboutSection(directory, consents, sheets);
    }

    @Bean
    Tellings tellings(Attributes attributes, SealedWords words) {
        return new Tellings(attributes, words);
    }

    @Bean
    TellingSection tellingSection(Directory directory, Tellings tellings) {
        return new TellingSection(directory, tellings);
    }

    @Bean
    WithdrawingWord withdrawingWord(Tellings tellings) {
        return new WithdrawingWord(tellings);
    }

    @Bean
    ChatHandler tellingHandler(Directory directory, Recents recents, Tellings tellings) {
        return new TellingHandler(directory, recents, tellings);
    }

    @Bean
    ToldData toldData(Tellings tellings) {
        return new ToldData(tellings);
    }

    @Bean
    ChatHandler aboutHandler(
            Directory directory, Consents consents, Recents recents, Sheets sheets, AboutSection section) {
        return new AboutHandler(directory, consents, recents, sheets, section);
    }
}
