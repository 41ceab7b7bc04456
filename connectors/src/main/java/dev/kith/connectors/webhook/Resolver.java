package dev.kith.connectors.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
interface Resolver {

    /** At least one, or an {@link UnknownHostException}. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As the HTTP client itself does, out of the same cache of the Java runtime. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
