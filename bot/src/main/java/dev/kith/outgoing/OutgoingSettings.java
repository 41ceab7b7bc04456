package dev.kith.outgoing;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all outgoing traffic goes by.
 *
 * @param proxyUrl {@code http://proxy.example:3128}, with {@code user:password@} where it wants to know who asks; none: direct
 * @param noProxy hosts that are called directly: {@code lrs.example}, or {@code .example} for all below it
 * @param caFile certificates of the organisation's own authorities, PEM, believed beside the usual ones; none: only those
 */
@ConfigurationProperties("kith.outgoing")
record OutgoingSettings(
        @Nullable URI proxyUrl,
        @DefaultValue List<String> noProxy,
        @DefaultValue("") String caFile) {

    OutgoingSettings {
        if (proxyUrl != null && (!"http".equals(proxyUrl.getScheme()) || proxyUrl.getHost() == null)) {
            throw new IllegalArgumentException("KITH_PROXY_URL is no address of an HTTP proxy"
                    + " (valid: http://proxy.example:3128, or http://user:password@proxy.example:3128)");
        }
    }

    /** It may hold a password. */
    @Override
    public String toString() {
        return "outgoing traffic " + (proxyUrl == null ? "directly" : "through " + proxyUrl.getHost());
    }
}
