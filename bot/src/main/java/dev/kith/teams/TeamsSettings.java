package dev.kith.teams;

import dev.kith.graph.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Teams is reached, and whom Kith believes to be Teams.
 *
 * @param appId the app's id in Entra (a GUID); empty: there is no Teams
 * @param appSecret the value of a client secret of it
 * @param tenantId the only tenant whose people are ours
 * @param allowedHosts beside Microsoft's own, the hosts that our token may be sent to
 * @param web where everything is, and how long it may take
 */
@ConfigurationProperties("kith.teams")
record TeamsSettings(String appId, String appSecret, String tenantId, List<String> allowedHosts, Web web) {

    TeamsSettings {
        if (!appId.isEmpty() && (appSecret.isEmpty() || tenantId.isEmpty())) {
            throw new IllegalArgumentException("KITH_TEAMS_APP_ID is set, and "
                    + (appSecret.isEmpty() ? "KITH_TEAMS_APP_SECRET" : "KITH_TEAMS_TENANT_ID")
                    + " is not (valid: the value of a client secret on the page Certificates & secrets of the app in Entra; the"
                    + " Directory (tenant) ID on its page Overview)");
        }
        tenantId = tenantId.toLowerCase(Locale.ROOT);
    }

    /**
     * @param openidUrl the document that names the keys of what Teams signs
     * @param issuer who signs it
     * @param loginUrl where Entra is
     * @param graphUrl where Microsoft Graph is
     * @param graphIsOn whether Graph may be asked at all
     * @param serviceUrl where conversations are that Graph told us of
     * @param connectWithin how long a connection may take
     * @param answerWithin how long a call may take as a whole; after that it may or may not have arrived
     */
    record Web(
            URI openidUrl,
            String issuer,
            URI loginUrl,
            URI graphUrl,
            boolean graphIsOn,
            URI serviceUrl,
            Duration connectWithin,
            Duration answerWithin) {

        /** Whether it is a simulator on this machine, where nobody real reads anything. */
        boolean isSimulated() {
            String host = String.valueOf(serviceUrl.getHost());
            return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        }
    }

    Credentials credentials() {
        return new Credentials(appId, appSecret, tenantId);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Teams as " + appId + " in " + tenantId + ", by " + web;
    }
}
