package dev.kith.connectors.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where webhooks go and what signs them. {@code secrets} are one, or while rotating two with the new one first, each
 * {@code whsec_} and 24 to 64 bytes in Base64; hosts of {@code allowedHosts} may be addresses of one's own network, may be called
 * over http, and are not looked up by Kith itself, as behind a proxy; {@code timeout} is 15 to 30 s (Standard Webhooks 1.0.0).
 */
public record WebhookSettings(String name, URI url, List<String> secrets, Set<String> allowedHosts, Duration timeout) {

    private static final String PREFIX = "whsec_";
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    public WebhookSettings {
        secrets = List.copyOf(secrets);
        allowedHosts =
                allowedHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(toUnmodifiableSet());
        require(!name.isBlank(), "name: must not be blank");
        require(isWhole(url), "url: must be a whole address without user and fragment");
        require(
                "https".equalsIgnoreCase(url.getScheme())
                        || "http".equalsIgnoreCase(url.getScheme()) && allowedHosts.contains(host(url)),
                "url: must begin with https, or with http for an allowed host");
        require(
                secrets.size() == 1 || secrets.size() == 2,
                "secrets: must be one, or while rotating two (there are: " + secrets.size() + ")");
        require(
                secrets.stream().allMatch(WebhookSettings::isSecret),
                "secrets: must be whsec_ and 24 to 64 bytes in Base64");
        require(
                timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST) <= 0,
                "timeout: must be 15 s to 30 s (it is: " + timeout + ")");
    }

    /** Settings of the connector called {@code webhook}, to a host in the open, with a timeout of 20 s. */
    public static WebhookSettings of(URI url, String secret) {
        return new WebhookSettings("webhook", url, List.of(secret), Set.of(), USUAL);
    }

    /** The host in small letters, an IPv6 address in brackets. */
    String host() {
        return host(url);
    }

    /** The address without path and query, which may hold a key of the receiver. */
    String origin() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    boolean isAllowed() {
        return allowedHosts.contains(host());
    }

    private static String host(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isWhole(URI url) {
        return url.getScheme() != null
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null;
    }

    static boolean isSecret(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return false;
        }
        try {
            int bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length())).length;
            return bytes >= 24 && bytes <= 64;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Webhook settings, " + problem);
        }
    }

    @Override
    public String toString() {
        return "WebhookSettings[name=" + name + ", url=" + origin() + "/(hidden), secrets=(hidden), allowedHosts="
                + allowedHosts + ", timeout=" + timeout + "]";
    }
}
