package dev.kith.teams;

import dev.kith.chat.RedisAside;
import dev.kith.chat.Surroundings;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.graph.EntraTokens;
import dev.kith.graph.GraphCalls;
import dev.kith.graph.Installs;
import dev.kith.graph.Tenant;
import dev.kith.outgoing.Outgoing;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts together what tells Microsoft's from others, and speaks in the name of our app. */
@ConditionalOnExpression(Configured.TEAMS)
@Configuration(proxyBeanMethods = false)
class MicrosoftConfiguration {

    /** Where a simulator stands in for Microsoft, that is the one whom our token is for. */
    @Bean
    Hosts teamsHosts(TeamsSettings settings) {
        var allowed = new ArrayList<>(Hosts.PUBLISHED);
        allowed.addAll(settings.allowedHosts());
        return new Hosts(allowed);
    }

    @Bean
    ChannelKeys teamsKeys(TeamsSettings settings, Outgoing outgoing, MachineTime machine) {
        return new ChannelKeys(settings.web().openidUrl(), outgoing, machine);
    }

    @Bean
    KeyBeat teamsKeyBeat(ChannelKeys keys) {
        return new KeyBeat(keys);
    }

    /** Machine time's hand on the keys; at a rate, as what beats with delays beats on one thread, which no call may hold up. */
    record KeyBeat(ChannelKeys keys) {

        @Scheduled(fixedRateString = "PT5S")
        void beat() {
            keys.refresh();
        }
    }

    @Bean
    Doorkeeper teamsDoorkeeper(ChannelKeys keys, Hosts hosts, TeamsSettings settings, MachineTime machine) {
        return new Doorkeeper.ByToken(
                new Bearers(keys, settings.appId(), settings.web().issuer(), machine), hosts);
    }

    @Bean
    EntraTokens entraTokens(TeamsSettings settings, Outgoing outgoing, MachineTime machine) {
        return new EntraTokens(settings.web().loginUrl(), settings.credentials(), outgoing, machine);
    }

    @Bean
    OurToken teamsToken(EntraTokens tokens, TeamsSettings settings) {
        return new OurToken(tokens, settings.web().issuer());
    }

    @Bean
    Doors teamsDoors(Hosts hosts, OurToken token) {
        return new Doors(hosts, Optional.of(token));
    }

    @Bean
    Cloud teamsCloud(TeamsSettings settings, EntraTokens tokens, Outgoing outgoing, MachineTime machine) {
        var web = settings.web();
        var calls = new GraphCalls(web.graphUrl(), tokens, outgoing, machine);
        return new Cloud(
                settings.tenantId(),
                web.serviceUrl().toString(),
                new Tenant(calls, machine),
                new Installs(calls, settings.appId(), machine));
    }

    @Bean
    TenantBeat teamsTenantBeat(TeamsSettings settings, Cloud cloud) {
        return new TenantBeat(cloud, settings.web().graphIsOn());
    }

    /** Machine time's hand on who is in the tenant: whoever is to be written to does not wait while it is read. */
    record TenantBeat(Cloud cloud, boolean isOn) {

        @Scheduled(fixedRateString = "PT10S")
        void beat() {
            if (isOn) {
                cloud.tenant().renew();
            }
        }
    }

    @Bean
    Directory teamsDirectory(
            TeamsSettings settings, Cloud cloud, Connector connector, References references, Surroundings around) {
        var web = settings.web();
        var asked = web.graphIsOn() ? Optional.of(cloud) : Optional.<Cloud>empty();
        return new TenantDirectory(
                Optional.of(settings.tenantId()), asked, connector, references, around.readers(web.isSimulated()));
    }

    @Bean("teamsHealthIndicator")
    TeamsHealth teamsHealth(
            TeamsSettings settings, OurToken token, ChannelKeys keys, Cloud cloud, RedisAside teamsAside) {
        return new TeamsHealth(
                new TeamsHealth.Signs(token, keys, teamsAside),
                cloud,
                settings.web().graphIsOn());
    }

    @Bean
    RealWorld teamsWorld(TeamsSettings settings) {
        return () -> settings.web().isSimulated() ? Optional.empty() : Optional.of("a Teams tenant");
    }
}
