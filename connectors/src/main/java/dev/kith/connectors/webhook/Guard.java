package dev.kith.connectors.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps webhooks out of the network that Kith runs in: before each attempt every address of the host must be one of the open
 * internet. The client then looks the host up again; it gets the same answer as long as the Java runtime remembers it (30 s),
 * and a host that changes its answer in between meets TLS: nothing of a request is sent before the certificate is found
 * to be the host's own, and only allowed hosts are called without it.
 */
final class Guard {

    private final WebhookSettings settings;
    private final Resolver resolver;

    Guard(WebhookSettings settings, Resolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
    }

    /** Whether the host may be called now. */
    Way look() {
        if (settings.isAllowed()) {
            return new Way.Open();
        }
        try {
            return judge(resolver.addresses(settings.host()));
        } catch (UnknownHostException e) {
            return new Way.Unknown("no address is known for the host " + settings.host()
                    + ": check how it is written, and the name server of this machine");
        }
    }

    private Way judge(List<InetAddress> addresses) {
        for (InetAddress address : addresses) {
            Optional<String> kind = Range.kindOf(address);
            if (kind.isPresent()) {
                return new Way.Closed("the host " + settings.host() + " has an address that is " + kind.get() + " ("
                        + address.getHostAddress()
                        + "): name a host of the open internet, or add it to the allowed hosts");
            }
        }
        return new Way.Open();
    }

    /** What the look showed. */
    sealed interface Way {

        record Open() implements Way {}

        /** Nobody knows where the host is, which may pass. */
        record Unknown(String reason) implements Way {}

        /** It is where webhooks must not go. */
        record Closed(String reason) implements Way {}
    }
}
