package dev.kith.teams;

import dev.kith.chat.Surroundings;
import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What Kith was told of the app, as it may be shown: never the secret, only whether there is one. What the page reads is public.
 *
 * @param readers how many people may be written to where that is a few; -1: all
 */
record Given(String appId, String tenantId, boolean hasSecret, URI publicUrl, int readers) {

    static Given of(TeamsSettings settings, Surroundings around) {
        boolean isHeldBack = around.isLocal() && !settings.web().isSimulated();
        return new Given(
                settings.appId(),
                settings.tenantId(),
                !settings.appSecret().isEmpty(),
                around.publicUrl(),
                isHeldBack ? around.onlyTo().size() : -1);
    }

    public boolean hasApp() {
        return !appId.isEmpty();
    }

    /** Where Teams is to call. */
    public String endpoint() {
        return publicUrl + TeamsEdge.PATH;
    }

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Entra's page on which an admin consents (Microsoft identity platform, admin consent endpoint). */
    String consent(URI login) {
        return UriComponentsBuilder.fromUri(login)
                .replacePath("/{tenant}/adminconsent")
                .queryParam("client_id", "{app}")
                .encode()
                .buildAndExpand(tenantId, appId)
                .toUriString();
    }
}
