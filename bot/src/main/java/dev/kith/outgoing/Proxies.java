package dev.kith.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One proxy for everybody but those who are named, and never for this machine itself. */
final class Proxies extends ProxySelector {

    private static final Logger log = LoggerFactory.getLogger(Proxies.class);
    private static final int USUAL_PORT = 80;

    private final Proxy proxy;
    private final List<String> direct;

    Proxies(URI proxy, List<String> direct) {
        int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
        this.proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port));
        this.direct = direct.stream().map(Proxies::folded).toList();
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(isDirect(folded(String.valueOf(uri.getHost()))) ? Proxy.NO_PROXY : proxy);
    }

    private boolean isDirect(String host) {
        return host.equals("localhost")
                || host.startsWith("127.")
                || host.equals("[::1]")
                || direct.stream().anyMatch(one -> one.startsWith(".") ? host.endsWith(one) : host.equals(one));
    }

    /** There is no other one to try. */
    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        log.warn("The proxy cannot be reached (proxy: {})", address, failure);
    }

    private static String folded(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
