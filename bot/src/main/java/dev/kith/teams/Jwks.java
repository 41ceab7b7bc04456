package dev.kith.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A set of keys as JSON (RFC 7517) with Microsoft's own member {@code endorsements}: for which channels a key may speak. What is no
 * RSA key for signatures of 2048 bits or more (RFC 7518 §3.3) is left out.
 */
final class Jwks {

    private static final int SHORTEST = 2048;

    private Jwks() {}

    /**
     * The keys by their id; the first of two with the same.
     *
     * @param algorithms those that the metadata lists
     */
    static Map<String, ChannelKeys.Key> keys(JsonNode document, Set<String> algorithms) {
        var keys = new HashMap<String, ChannelKeys.Key>();
        for (JsonNode one : document.path("keys")) {
            String id = text(one, "kid");
            if (!id.isEmpty()) {
                key(one, algorithms).ifPresent(key -> keys.putIfAbsent(id, key));
            }
        }
        return Map.copyOf(keys);
    }

    /** Those among the strings that are signatures by RSA: no {@code none}, and nothing that takes the public key for a secret. */
    static Set<String> signatures(JsonNode names) {
        return strings(names).stream()
                .filter(name -> JWSAlgorithm.Family.RSA.contains(JWSAlgorithm.parse(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<ChannelKeys.Key> key(JsonNode one, Set<String> listed) {
        var algorithms = narrowed(listed, text(one, "alg"));
        boolean isForSignatures =
                text(one, "kty").equals("RSA") && !text(one, "use").equals("enc");
        var modulus = Base64URL.from(text(one, "n"));
        if (!isForSignatures
                || algorithms.isEmpty()
                || modulus.decodeToBigInteger().bitLength() < SHORTEST) {
            return Optional.empty();
        }
        try {
            var key = new RSAKey.Builder(modulus, Base64URL.from(text(one, "e"))).build();
            return Optional.of(
                    new ChannelKeys.Key(key.toRSAPublicKey(), strings(one.path("endorsements")), algorithms));
        } catch (JOSEException e) {
            return Optional.empty();
        }
    }

    /** A key may say that it is for one algorithm only. */
    private static Set<String> narrowed(Set<String> listed, String own) {
        return own.isEmpty() ? listed : listed.stream().filter(own::equals).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(JsonNode from, String member) {
        return from.path(member).asString("");
    }
}
