package dev.kith.graph;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Application permissions: the least that will do, and greater ones that an admin may have granted in its stead (Graph permissions reference). */
enum Needed {
    INSTALLING(
            "TeamsAppInstallation.ReadWriteSelfForUser.All",
            "TeamsAppInstallation.ReadWriteForUser.All",
            "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All",
            "TeamsAppInstallation.ReadWriteAndConsentForUser.All"),
    PEOPLE("User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"),
    CATALOGUE("AppCatalog.Read.All", "AppCatalog.ReadWrite.All");

    private final List<String> anyOf;

    Needed(String... anyOf) {
        this.anyOf = List.of(anyOf);
    }

    /** None where the token does not say what it is for. */
    static List<Needed> lackingIn(Granted.Token token) {
        return roles(token)
                .map(roles -> Arrays.stream(values())
                        .filter(one -> Collections.disjoint(roles, one.anyOf))
                        .toList())
                .orElse(List.of());
    }

    String asked() {
        return "the application permission " + anyOf.getFirst() + ", with an admin's consent";
    }

    /** The token is ours and this goes into words only: nobody is let in by it, and it is not verified. */
    private static Optional<Set<String>> roles(Granted.Token token) {
        try {
            var roles = JWTParser.parse(token.value()).getJWTClaimsSet().getStringListClaim("roles");
            return Optional.of(roles == null ? Set.of() : Set.copyOf(roles));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
