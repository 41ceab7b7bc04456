package dev.kith.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        @DefaultValue("") String proxyUrl,
        @DefaultValue List<String> noProxy,
        @DefaultValue("") String caFile) {

    OutgoingSettings {
        if (!proxyUrl.isEmpty() && proxy(proxyUrl).isEmpty()) {
            throw new IllegalArgumentException(
                    "KITH_PROXY_URL is no address of an HTTP proxy"
                            + " (valid: http://proxy.example:3128, or http://user:password@proxy.example:3128, with %40 for @)");
        }
        if (!caFile.isEmpty()) {
            Authorities.with(Path.of(caFile));
        }
    }

    /** Empty where calls are made directly. */
    Optional<URI> proxy() {
        return proxy(proxyUrl);
    }

    /** Read here, as it was written: Spring would escape what is escaped already. */
    private static Optional<URI> proxy(String url) {
        try {
            return Optional.of(new URI(url)).filter(one -> "http".equals(one.getScheme()) && one.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** It may hold a password. */
    @Override
    public String toString() {
        return "outgoing traffic "
                + proxy().map(proxy -> "through " + proxy.getHost()).orElse("directly");
    }
}
