package dev.kith.attention;

import dev.kith.calendar.Countries;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Snoozes;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Known;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttentionSettings.class, HelpSettings.class})
class AttentionConfiguration {

    @Bean
    Gate budgetGate(AttentionSettings settings, Wishes wishes) {
        return new BudgetGate(new Budget(settings), wishes);
    }

    @Bean
    Farewell farewell(Recents recents, Consents consents, BusinessTime time) {
        return new Farewell(recents, consents, time);
    }

    @Bean
    Foot cardFoot() {
        return new CardFoot();
    }

    @Bean
    Cards cards(List<Composer> composers, Explained explained) {
        return new Cards(composers, explained);
    }

    @Bean
    Putoff putoff(Directory directory, Deliveries deliveries, Snoozes snoozes, Cards cards, BusinessTime time) {
        return new Putoff(directory, deliveries, snoozes, cards, time);
    }

    @Bean
    Deeds deeds(Putoff putoff, Consents consents, Cards cards) {
        return new Deeds(putoff, new OptOut(consents, cards), cards);
    }

    @Bean
    ChatHandler cardHandler(Directory directory, Deliveries deliveries, Recents recents, Deeds deeds) {
        return new CardHandler(directory, deliveries, recents, deeds);
    }

    @Bean
    Obliging obliging(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        return new Obliging(directory, consents, recents, time);
    }

    @Bean
    HelpContacts helpContacts(HelpSettings settings, Countries countries, @Value("${kith.mode:local}") String mode) {
        return new HelpContacts(settings, countries, mode.equals("local"));
    }

    @Bean
    Help help(List<Spoken> others, HelpContacts people) {
        return new Help(others, people);
    }

    @Bean
    ChatHandler words(Directory directory, Obliging obliging, PaceSection section, Known known, Help help) {
        return new Words(directory, obliging, section, known, help);
    }

    @Bean
    HomeSection strangerSection(Directory directory, Help help) {
        return new StrangerSection(directory, help);
    }

    @Bean
    ChatHandler paceHandler(Directory directory, Obliging obliging, PaceSection section) {
        return new PaceHandler(directory, obliging, section);
    }

    @Bean
    PaceSection paceSection(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        return new PaceSection(directory, consents, recents, time);
    }
}
