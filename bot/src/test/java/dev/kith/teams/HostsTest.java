package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a token of ours may go, and with what addresses others would have it. */
class HostsTest {

    private final Hosts published = new Hosts(Hosts.PUBLISHED);
    private final Hosts withLoopback = new Hosts(and("127.0.0.1"));

    private static List<String> and(String host) {
        var all = new ArrayList<>(Hosts.PUBLISHED);
        all.add(host);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/teams/",
                "https://smba.trafficmanager.net/amer/50612dbb-0237-4969-b378-8d42590f9c00/",
                "https://smba.trafficmanager.net",
                "https://smba.trafficmanager.net:443/emea/",
                "HTTPS://SMBA.TrafficManager.NET/emea/",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                "https://smba.infra.gov.teams.microsoft.us/teams",
                "https://smba.infra.dod.teams.microsoft.us/teams"
            })
    void teamsOwnAreTrustedAndTheClientCallsTheSameHost(String url) {
        assertThat(published.isTrusted(url)).isTrue();
        assertThat(HttpUrl.get(url).host()).isIn(Hosts.PUBLISHED);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil-smba.trafficmanager.net/",
                "https://evil.trafficmanager.net/",
                "https://trafficmanager.net/",
                "https://sub.smba.trafficmanager.net/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://smba.trafficmanager.net:443@evil.example/",
                "https://anybody@smba.trafficmanager.net/",
                "https://evil.example/smba.trafficmanager.net",
                "https://evil.example/?https://smba.trafficmanager.net/",
                "https://evil.example#smba.trafficmanager.net",
                "https://evil.example\\@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net\\@evil.example/",
                "https://smba.trafficmanager.net%2eevil.example/",
                "https://smba.trafficmanager.net%00.evil.example/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net:80/",
                "https://smba.trafficmanager.net:/@evil.example:1/?",
                "http://smba.trafficmanager.net/teams/",
                "http://smba.trafficmanager.net:443/teams/",
                "ftp://smba.trafficmanager.net/teams/",
                "wss://smba.trafficmanager.net/teams/",
                "file://smba.trafficmanager.net/etc/passwd",
                "javascript://smba.trafficmanager.net/%0aalert(1)",
                "https://smba.trafficmanager.net./teams/",
                "https://smba.trafficmanager.net/teams/?next=",
                "https://smba.trafficmanager.net/teams/#here",
                "https://smba.trafficm\u0430nager.net/",
                "https://xn--smba-mte.trafficmanager.net/",
                "https://smba\u3002trafficmanager\u3002net/",
                "https://\uff53mba.trafficmanager.net/",
                "https://smba.trafficmanager.net\u2044.evil.example/",
                "https://smba.trafficmanager.net\t.evil.example/",
                " https://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net/ ",
                "https:/smba.trafficmanager.net/",
                "https:smba.trafficmanager.net",
                "//smba.trafficmanager.net/",
                "smba.trafficmanager.net",
                "https://",
                "https:///smba.trafficmanager.net",
                "http://127.0.0.1:3978/",
                "http://localhost/",
                "https://169.254.169.254/latest/meta-data",
                "   ",
                "\u0000",
                "[",
                "null"
            })
    void everythingElseIsNot(@Nullable String url) {
        assertThat(published.isTrusted(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:56150/_connector", "https://127.0.0.1:8443/", "http://127.0.0.1"})
    void aLoopbackHostThatIsNamedIsTrustedByHttpAndOnAnyPort(String url) {
        assertThat(withLoopback.isTrusted(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:56150/",
                "http://[::1]:56150/",
                "http://127.0.0.2/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://127.0.0.1.evil.example/",
                "http://127.0.0.1@evil.example/",
                "ws://127.0.0.1:56150/",
                "http://smba.trafficmanager.net/teams/",
                "https://smba.trafficmanager.net:8443/teams/"
            })
    void aLoopbackHostThatIsNamedOpensNoOther(String url) {
        assertThat(withLoopback.isTrusted(url)).isFalse();
    }

    @Test
    void loopbackHasThreeNames() {
        assertThat(new Hosts(List.of("localhost")).isTrusted("http://localhost:1/"))
                .isTrue();
        assertThat(new Hosts(List.of("[::1]")).isTrusted("http://[::1]:1/")).isTrue();
    }

    @Test
    void whereNobodyIsNamedNobodyIsTrusted() {
        assertThat(Hosts.PUBLISHED).noneMatch(host -> new Hosts(List.of()).isTrusted("https://" + host + "/"));
    }

    @Test
    void aHostIsTakenAsSomebodyWritesIt() {
        assertThat(new Hosts(List.of(" Canary.BotAPI.example ")).isTrusted("https://canary.botapi.example/amer/"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".trafficmanager.net",
                "*.trafficmanager.net",
                "*",
                "https://smba.trafficmanager.net",
                "smba.trafficmanager.net/teams",
                "smba.trafficmanager.net:443",
                "smba.trafficmanager.net.",
                "a@smba.trafficmanager.net",
                "smb\u0430.trafficmanager.net"
            })
    void whatIsNoHostInFullIsRefusedByName(String host) {
        assertThatThrownBy(() -> new Hosts(List.of(host)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KITH_TEAMS_ALLOWED_HOSTS")
                .hasMessageContaining(host.toLowerCase(Locale.ROOT));
    }
}
