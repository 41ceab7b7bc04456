package dev.kith.simulator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the channel signs with between two rotations: one RSA key of 2048 bits under three ids, of which one is endorsed for Teams, one for
 * another channel, and one for none.
 */
final class TeamsKeys {

    private static final int BITS = 2048;

    private final RSAKey pair = generated();
    private final String generation;

    TeamsKeys(int generation) {
        this.generation = "-" + generation;
    }

    /** The id of the key that speaks for Teams. */
    String id() {
        return "teams" + generation;
    }

    private String elsewhere() {
        return "webchat" + generation;
    }

    private String bare() {
        return "bare" + generation;
    }

    /** The set as it is published. */
    Map<String, Object> published() {
        return Map.of(
                "keys",
                List.of(
                        published(id(), Map.of("endorsements", List.of("webchat", "msteams", "skype"))),
                        published(elsewhere(), Map.of("endorsements", List.of("webchat"))),
                        published(bare(), Map.of())));
    }

    private Map<String, Object> published(String id, Map<String, Object> more) {
        var key = new HashMap<String, Object>(pair.toPublicJWK().toJSONObject());
        key.put("kid", id);
        key.put("use", "sig");
        key.putAll(more);
        return key;
    }

    String token(TeamsClaims wanted) {
        var claims = new JWTClaimsSet.Builder();
        wanted.claims().forEach(claims::claim);
        try {
            return token(claims.build(), wanted.seal());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(JWTClaimsSet claims, TeamsClaims.Seal seal) throws JOSEException {
        return switch (seal) {
            case CHANNEL -> signed(claims, header(JWSAlgorithm.RS256, id()), new RSASSASigner(pair));
            case ENDORSED_ELSEWHERE -> signed(claims, header(JWSAlgorithm.RS256, elsewhere()), new RSASSASigner(pair));
            case NOT_ENDORSED -> signed(claims, header(JWSAlgorithm.RS256, bare()), new RSASSASigner(pair));
            case NOT_LISTED -> signed(claims, header(JWSAlgorithm.RS512, id()), new RSASSASigner(pair));
            case STRANGER -> byAStranger(claims, id());
            case UNKNOWN -> byAStranger(claims, "nobody");
            case NOBODY -> new PlainJWT(claims).serialize();
            case PUBLIC_KEY ->
                signed(
                        claims,
                        header(JWSAlgorithm.HS256, id()),
                        new MACSigner(pair.toRSAPublicKey().getEncoded()));
        };
    }

    private static String byAStranger(JWTClaimsSet claims, String id) throws JOSEException {
        var own = generated();
        var header = new JWSHeader.Builder(header(JWSAlgorithm.RS256, id))
                .jwk(own.toPublicJWK())
                .build();
        return signed(claims, header, new RSASSASigner(own));
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String id) {
        return new JWSHeader.Builder(algorithm).keyID(id).build();
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
