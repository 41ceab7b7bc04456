package dev.kith.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that a token of ours may be sent to. Each is named in full: everybody may have a name below {@code trafficmanager.net}, so
 * that nothing is taken by its ending. To them goes https on its usual port; a loopback host, where one is named, is also called
 * by http and on any port.
 */
final class Hosts {

    /** Teams' own: worldwide, GCC, GCC High and DoD (Microsoft 365 Agents SDK, Teams' service endpoints). */
    static final List<String> PUBLISHED = List.of(
            "smba.trafficmanager.net",
            "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final String NAME = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[::1]";
    private static final int USUAL_PORT = 443;

    private final Set<String> allowed;

    Hosts(Collection<String> allowed) {
        this.allowed = allowed.stream().map(Hosts::named).collect(Collectors.toUnmodifiableSet());
    }

    private static String named(String host) {
        String folded = host.strip().toLowerCase(Locale.ROOT);
        if (!folded.matches(NAME)) {
            throw new IllegalArgumentException("KITH_TEAMS_ALLOWED_HOSTS names " + host
                    + ", which is no host (valid: names in full, as smba.trafficmanager.net, separated by commas)");
        }
        return folded;
    }

    /** Whether it is this machine that is meant, in the three usual ways to say so. */
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /** Whether a token of ours may go there; {@code url} as somebody wrote it. */
    boolean isTrusted(@Nullable String url) {
        try {
            return url != null && isTrusted(new URI(url));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean isTrusted(URI url) {
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null) {
            return false;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return allowed.contains(host) && (isLoopback(host) ? isWeb(url) : isUsual(url));
    }

    private static boolean isWeb(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }

    private static boolean isUsual(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) && (url.getPort() < 0 || url.getPort() == USUAL_PORT);
    }
}
