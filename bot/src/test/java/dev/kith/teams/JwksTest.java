package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What counts as a key among what is published. */
class JwksTest {

    private static final String LONG = modulus(2048);
    private static final String SHORT = modulus(2047);

    private static String modulus(int bits) {
        var number = BigInteger.TWO.pow(bits).subtract(BigInteger.ONE).toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static Map<String, ChannelKeys.Key> keys(String... keys) {
        String all =
                String.join(",", keys).replace('\'', '"').replace("LONG", LONG).replace("SHORT", SHORT);
        return Jwks.keys(JsonMapper.shared().readTree("{\"keys\":[" + all + "]}"), Set.of("RS256", "RS512"));
    }

    @Test
    void aKeySaysForWhichChannelsItMaySpeak() {
        var key = keys("{'kty':'RSA','kid':'a','use':'sig','n':'LONG','e':'AQAB','x5t':'b','x5c':['no certificate'],"
                        + "'endorsements':['msteams','skype',1,null]}")
                .get("a");

        assertThat(key).isNotNull();
        assertThat(key.endorsements()).containsExactlyInAnyOrder("msteams", "skype");
        assertThat(key.algorithms()).containsExactlyInAnyOrder("RS256", "RS512");
        assertThat(key.key().getPublicExponent()).isEqualTo(65537);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'endorsements':[]", ",'endorsements':null", ",'endorsements':'msteams'"})
    void aKeyThatListsNoChannelMaySpeakForNone(String endorsements) {
        assertThat(keys("{'kty':'RSA','kid':'a','n':'LONG','e':'AQAB'" + endorsements + "}"))
                .hasEntrySatisfying("a", key -> assertThat(key.endorsements()).isEmpty());
    }

    @Test
    void aKeyMayBeForOneAlgorithmOnly() {
        assertThat(keys("{'kty':'RSA','kid':'a','alg':'RS512','n':'LONG','e':'AQAB'}"))
                .hasEntrySatisfying("a", key -> assertThat(key.algorithms()).containsExactly("RS512"));
    }

    @Test
    void ofTwoWithOneIdTheFirstCounts() {
        assertThat(keys(
                        "{'kty':'RSA','kid':'a','n':'LONG','e':'AQAB','endorsements':['webchat']}",
                        "{'kty':'RSA','kid':'a','n':'LONG','e':'AQAB','endorsements':['msteams']}"))
                .hasEntrySatisfying("a", key -> assertThat(key.endorsements()).containsExactly("webchat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kty':'RSA','kid':'a','n':'SHORT','e':'AQAB'}",
                "{'kty':'RSA','kid':'a','use':'enc','n':'LONG','e':'AQAB'}",
                "{'kty':'RSA','kid':'a','alg':'HS256','n':'LONG','e':'AQAB'}",
                "{'kty':'RSA','kid':'a','alg':'PS256','n':'LONG','e':'AQAB'}",
                "{'kty':'RSA','kid':'a','n':'LONG','e':'AQ'}",
                "{'kty':'RSA','kid':'a','n':'LONG'}",
                "{'kty':'RSA','kid':'a','e':'AQAB'}",
                "{'kty':'RSA','kid':'a','n':7,'e':[]}",
                "{'kty':'RSA','kid':'','n':'LONG','e':'AQAB'}",
                "{'kty':'RSA','n':'LONG','e':'AQAB'}",
                "{'kty':'oct','kid':'a','k':'LONG'}",
                "{'kty':'EC','kid':'a','crv':'P-256','x':'AA','y':'AA'}",
                "{}",
                "[]",
                "null",
                "'a'"
            })
    void whatIsNoKeyOfUseIsLeftOutAndTheOthersStay(String other) {
        assertThat(keys(other, "{'kty':'RSA','kid':'good','n':'LONG','e':'AQAB'}"))
                .containsOnlyKeys("good");
    }
}
