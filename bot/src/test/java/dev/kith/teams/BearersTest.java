package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsClaims;
import dev.kith.simulator.TeamsClaims.Seal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is believed to be Teams: one token of all these, and each other for a reason of its own. */
class BearersTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final InstantSource MACHINE = () -> NOW;
    private static final String APP = "8a1f0f0e-57b5-4d3e-9d0c-3f4bb2f0a001";
    private static final String OTHER_APP = "8a1f0f0e-57b5-4d3e-9d0c-3f4bb2f0a002";
    private static final String SERVICE = "https://smba.trafficmanager.net/emea/";
    private static final String TEAMS = "msteams";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final TeamsChannel CHANNEL = new TeamsChannel(MACHINE);
    private static final ChannelKeys KEYS = new ChannelKeys(CHANNEL.metadata(), Outgoing.direct(), MACHINE);
    private static final TeamsClaims GENUINE = CHANNEL.claims(APP, SERVICE);

    private final Bearers bearers = new Bearers(KEYS, APP, TeamsChannel.ISSUER, MACHINE);

    @BeforeAll
    static void learn() {
        KEYS.refresh();
    }

    @AfterAll
    static void close() {
        CHANNEL.close();
    }

    private Bearers.Verdict verdict(TeamsClaims claims) {
        return bearers.of("Bearer " + CHANNEL.token(claims), SERVICE, TEAMS);
    }

    private static Bearers.Verdict foreign(String why) {
        return new Bearers.Verdict.Foreign(why);
    }

    @Test
    void whatTeamsSaysIsGenuine() {
        assertThat(verdict(GENUINE)).isEqualTo(new Bearers.Verdict.Genuine());
    }

    static Stream<Arguments> othersTokens() {
        String time = "it has expired, or never does";
        String early = "it is not valid yet, or does not say since when";
        String endorsed = "its key is not endorsed for the activity's channel";
        return Stream.of(
                Arguments.of("expired", time, GENUINE.validUntil(NOW.minus(SKEW))),
                Arguments.of("without an end", time, GENUINE.without("exp")),
                Arguments.of(
                        "not yet valid", early, GENUINE.validFrom(NOW.plus(SKEW).plusSeconds(1))),
                Arguments.of("without a beginning", early, GENUINE.without("nbf")),
                Arguments.of("another bot's", "it is for another bot", GENUINE.forBot(OTHER_APP)),
                Arguments.of("for nobody", "it is for another bot", GENUINE.without("aud")),
                Arguments.of(
                        "for several others", "it is for another bot", GENUINE.with("aud", List.of(OTHER_APP, ""))),
                Arguments.of("another issuer's", "somebody else issued it", GENUINE.issuedBy("https://evil.example")),
                Arguments.of(
                        "its slash too much", "somebody else issued it", GENUINE.issuedBy(TeamsChannel.ISSUER + "/")),
                Arguments.of("nobody's", "somebody else issued it", GENUINE.without("iss")),
                Arguments.of("a stranger's key", "its key did not sign it", GENUINE.signedBy(Seal.STRANGER)),
                Arguments.of(
                        "an unknown key", "its key is none that Microsoft publishes", GENUINE.signedBy(Seal.UNKNOWN)),
                Arguments.of("not signed", "what it carries is no signed token", GENUINE.signedBy(Seal.NOBODY)),
                Arguments.of("HS256", "its algorithm is no signature by RSA", GENUINE.signedBy(Seal.PUBLIC_KEY)),
                Arguments.of("RS512", "its algorithm is not one of its key", GENUINE.signedBy(Seal.NOT_LISTED)),
                Arguments.of("without serviceurl", "it names no serviceUrl", GENUINE.without("serviceurl")),
                Arguments.of("an empty serviceurl", "it names no serviceUrl", GENUINE.from("")),
                Arguments.of("two serviceurls", "it names no serviceUrl", GENUINE.with("serviceUrl", SERVICE)),
                Arguments.of(
                        "another serviceurl", "it is for another serviceUrl", GENUINE.from("https://evil.example/")),
                Arguments.of(
                        "another region",
                        "it is for another serviceUrl",
                        GENUINE.from("https://smba.trafficmanager.net/amer/")),
                Arguments.of("another channel's key", endorsed, GENUINE.signedBy(Seal.ENDORSED_ELSEWHERE)),
                Arguments.of("a bare key", endorsed, GENUINE.signedBy(Seal.NOT_ENDORSED)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("othersTokens")
    void everyOtherTokenIsForeignForAReasonOfItsOwn(String which, String why, TeamsClaims claims) {
        assertThat(verdict(claims)).isEqualTo(foreign(why));
    }

    @Test
    void theEmulatorsWayInIsClosedAlsoWhereEntrasTokenIsWellSigned() {
        var own = CHANNEL.emulated(APP);

        assertThat(verdict(own)).isEqualTo(foreign("somebody else issued it"));
        assertThat(verdict(own.forBot(APP).from(SERVICE))).isEqualTo(foreign("somebody else issued it"));
        assertThat(verdict(own.issuedBy(TeamsChannel.ISSUER))).isEqualTo(foreign("it is for another bot"));
        assertThat(verdict(own.issuedBy(TeamsChannel.ISSUER).forBot(APP))).isEqualTo(foreign("it names no serviceUrl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "smba.trafficmanager.net", "https://", "not an address", "\u0000"})
    void theServiceUrlIsComparedAlsoWhereTheActivityHasNone(String serviceUrl) {
        assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE), serviceUrl, TEAMS))
                .isEqualTo(foreign("the activity names no serviceUrl"));
        assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE.from(serviceUrl)), serviceUrl, TEAMS))
                .isEqualTo(foreign("the activity names no serviceUrl"));
        assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE.without("serviceurl")), serviceUrl, TEAMS))
                .isEqualTo(foreign("the activity names no serviceUrl"));
    }

    @Test
    void aKeyThatListsNoEndorsementsIsEndorsedForNoChannel() {
        for (String channel : List.of(TEAMS, "webchat", "emulator")) {
            assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE.signedBy(Seal.NOT_ENDORSED)), SERVICE, channel))
                    .isEqualTo(foreign("its key is not endorsed for the activity's channel"));
        }
    }

    @Test
    void anEndorsementIsForTheActivitysChannelOnly() {
        assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE), SERVICE, "directline"))
                .isEqualTo(foreign("its key is not endorsed for the activity's channel"));
        assertThat(bearers.of("Bearer " + CHANNEL.token(GENUINE), SERVICE, ""))
                .isEqualTo(foreign("the activity names no channel"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://smba.trafficmanager.net/emea, true",
        "HTTPS://SMBA.trafficmanager.NET/emea/, true",
        "https://smba.trafficmanager.net/emea//, false",
        "https://smba.trafficmanager.net/EMEA/, false",
        "https://smba.trafficmanager.net:443/emea/, false",
        "http://smba.trafficmanager.net/emea/, false",
        "https://smba.trafficmanager.net/emea/?a, false",
        "https://smba.trafficmanager.net.evil.example/emea/, false",
        "https://a@smba.trafficmanager.net/emea/, false"
    })
    void serviceUrlsAreTheSameButForOneSlashAndTheHostsCase(String activitys, boolean isSame) {
        var verdict = bearers.of("Bearer " + CHANNEL.token(GENUINE), activitys, TEAMS);

        assertThat(verdict).isEqualTo(isSame ? new Bearers.Verdict.Genuine() : foreign("it is for another serviceUrl"));
    }

    @Test
    void theClaimIsReadAsMicrosoftsPageWritesItAndAsItsLibrariesDo() {
        assertThat(verdict(GENUINE.without("serviceurl").with("serviceUrl", SERVICE)))
                .isEqualTo(new Bearers.Verdict.Genuine());
        assertThat(verdict(GENUINE.with("serviceurl", Map.of("url", SERVICE))))
                .isInstanceOf(Bearers.Verdict.Foreign.class);
    }

    @Test
    void clocksMayDifferByFiveMinutes() {
        assertThat(verdict(GENUINE.validUntil(NOW.minus(SKEW).plusSeconds(1))))
                .isEqualTo(new Bearers.Verdict.Genuine());
        assertThat(verdict(GENUINE.validFrom(NOW.plus(SKEW)))).isEqualTo(new Bearers.Verdict.Genuine());
    }

    @Test
    void aListOfAudiencesMayHoldOurs() {
        assertThat(verdict(GENUINE.with("aud", List.of(OTHER_APP, APP)))).isEqualTo(new Bearers.Verdict.Genuine());
    }

    @Test
    void theSchemesCaseDoesNotMatter() {
        assertThat(bearers.of("bearer  " + CHANNEL.token(GENUINE), SERVICE, TEAMS))
                .isEqualTo(new Bearers.Verdict.Genuine());
    }

    @Test
    void aTokenThatWasChangedIsForeign() {
        var parts = CHANNEL.token(GENUINE).split("\\.");
        var others = CHANNEL.token(GENUINE.with("iat", Date.from(NOW))).split("\\.");

        assertThat(bearers.of("Bearer " + parts[0] + "." + others[1] + "." + parts[2], SERVICE, TEAMS))
                .isEqualTo(foreign("its key did not sign it"));
        assertThat(bearers.of("Bearer " + parts[0] + "." + parts[1] + ".", SERVICE, TEAMS))
                .isInstanceOf(Bearers.Verdict.Foreign.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Bearer",
                "Bearer ",
                "Bearer null",
                "Bearer a.b",
                "Bearer a.b.c",
                "Bearer ..",
                "Bearer a.b.c.d.e",
                "Basic YTpi",
                "Bearer eyJhbGciOiJSUzI1NiJ9.W10.AA",
                "Bearer eyJhbGciOiJSUzI1NiJ9.bnVsbA.AA",
                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA",
                "Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOiJub3cifQ.AA"
            })
    void rubbishIsForeignAndNoError(String authorization) {
        assertThat(bearers.of(authorization, SERVICE, TEAMS)).isInstanceOf(Bearers.Verdict.Foreign.class);
    }

    @Test
    void whyHoldsNothingOfTheToken() {
        var said = verdict(GENUINE.issuedBy("https://evil.example").forBot("a secret"));

        assertThat(said.toString()).doesNotContain("evil").doesNotContain("secret");
    }

    @Test
    void beforeTheKeysAreKnownNobodyCanTell() {
        var never = new ChannelKeys(URI.create("http://127.0.0.1:1/"), Outgoing.direct(), MACHINE);
        var unready = new Bearers(never, APP, TeamsChannel.ISSUER, MACHINE);

        assertThat(unready.of("Bearer " + CHANNEL.token(GENUINE), SERVICE, TEAMS))
                .isEqualTo(new Bearers.Verdict.NotReady());
        assertThat(unready.of("Bearer " + CHANNEL.token(GENUINE.forBot(OTHER_APP)), SERVICE, TEAMS))
                .isEqualTo(foreign("it is for another bot"));
    }

    @Test
    void withoutAnAppIdNothingIsValidated() {
        assertThatThrownBy(() -> new Bearers(KEYS, "", TeamsChannel.ISSUER, MACHINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bearers(KEYS, APP, " ", MACHINE)).isInstanceOf(IllegalArgumentException.class);
    }
}
