package dev.kith.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Whether somebody sits at the machine itself, or at the end of a tunnel to it. A proxy on the same machine comes from loopback, too: it
 * gives itself away by the host that it asks for, or by what it adds (RFC 7239; RFC 9110, 7.6.3; and what came before them).
 */
final class FromHere {

    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private FromHere() {}

    static boolean comes(HttpServletRequest request) {
        return Doorkeeper.OnThisMachine.isLoopback(request.getRemoteAddr())
                && Hosts.isLoopback(request.getServerName())
                && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
