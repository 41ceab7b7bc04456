package dev.kith.teams;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who calls whom, for whoever keeps the firewall: by the settings, so that each cloud shows its own.
 *
 * @param here where Microsoft reaches us
 * @param messages where conversations are
 * @param graph none where it is not asked
 */
record Peers(Peer here, Peer login, Peer keys, List<Peer> messages, List<Peer> graph) {

    /** A host and its port. */
    record Peer(String host, int port) {

        static Peer of(URI url) {
            int usual = "http".equals(url.getScheme()) ? 80 : 443;
            return new Peer(String.valueOf(url.getHost()), url.getPort() < 0 ? usual : url.getPort());
        }
    }

    static Peers of(TeamsSettings settings, URI publicUrl) {
        var web = settings.web();
        var messages = Stream.concat(
                        Stream.of(Peer.of(web.serviceUrl())),
                        settings.allowedHosts().stream().map(host -> new Peer(host.strip(), 443)))
                .distinct()
                .toList();
        return new Peers(
                Peer.of(publicUrl),
                Peer.of(web.loginUrl()),
                Peer.of(web.openidUrl()),
                messages,
                web.graphIsOn() ? List.of(Peer.of(web.graphUrl())) : List.of());
    }
}
