package dev.kith.connectors.webhook;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @RegisterExtension
    final WireMockExtension system = WireMockExtension.newInstance()
            .options(options().bindAddress("127.0.0.1").dynamicPort())
            .build();

    private final Situation situation = new Situation();

    @Test
    void keepsOutAHostWithOneAddressOfItsOwnNetworkAmongOpenOnes() {
        var connector = connector(to("8.8.8.8", "10.0.0.5"));
        assertThat(forward(connector))
                .isInstanceOfSatisfying(
                        Misconfigured.class,
                        setback -> assertThat(setback.reason())
                                .contains("receiver.example", "private", "10.0.0.5", "allowed hosts"));
        assertThat(connector.health().state()).isEqualTo(State.MISCONFIGURED);
        assertThat(connector.test().isPassed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1", "https://localhost", "https://[::1]", "https://[::ffff:127.0.0.1]"})
    void keepsOutThisMachineUnderEveryName(String base) {
        var settings = WebhookSettings.of(URI.create(base + ":" + system.getPort() + "/"), Situation.SECRET);
        var connector = Situation.connector(settings, situation.time, Resolver.system());
        assertThat(forward(connector)).isInstanceOf(Misconfigured.class);
        assertThat(system.getAllServeEvents()).isEmpty();
    }

    @Test
    void looksAgainAtEachAttempt() {
        var answers = new ArrayList<>(List.of("8.8.8.8", "127.0.0.1"));
        var guard = new Guard(settings(), host -> List.of(InetAddress.getByName(answers.removeFirst())));
        assertThat(guard.look()).isInstanceOf(Guard.Way.Open.class);
        assertThat(guard.look()).isInstanceOf(Guard.Way.Closed.class);
    }

    @Test
    void waitsForAHostThatNobodyKnows() {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        var connector = connector(nobody);
        assertThat(forward(connector))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).contains("receiver.example"));
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
        assertThat(connector.test().isPassed()).isFalse();
    }

    @Test
    void doesNotLookAtAnAllowedHost() {
        var settings = new WebhookSettings(
                "webhook",
                URI.create("http://Intranet.Example/hooks"),
                List.of(Situation.SECRET),
                Set.of("intranet.example"),
                Duration.ofSeconds(20));
        Resolver never = host -> {
            throw new AssertionError("was asked for " + host);
        };
        assertThat(new Guard(settings, never).look()).isInstanceOf(Guard.Way.Open.class);
    }

    @Test
    void findsNothingWrongWithAHostInTheOpen() {
        assertThat(connector(to("8.8.8.8", "2606:4700::1111")).test().isPassed())
                .isTrue();
    }

    private WebhookConnector connector(Resolver resolver) {
        return Situation.connector(settings(), situation.time, resolver);
    }

    private static WebhookSettings settings() {
        return WebhookSettings.of(URI.create("https://receiver.example/hooks"), Situation.SECRET);
    }

    private static Resolver to(String... addresses) {
        return host -> Stream.of(addresses).map(GuardTest::address).toList();
    }

    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    private static Outcome forward(WebhookConnector connector) {
        return connector.forward(List.of(Situation.completed("fact-1"))).getFirst();
    }
}
