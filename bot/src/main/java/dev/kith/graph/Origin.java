package dev.kith.graph;

import java.net.URI;
import okhttp3.HttpUrl;

/** Scheme, host and port of one of Microsoft's services: what a secret or a token is meant for, and nobody else. */
record Origin(HttpUrl url) {

    /** Unsealed traffic stays on this machine. */
    static Origin of(URI uri) {
        var url = HttpUrl.parse(uri.toString());
        if (url == null || !url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException(
                    uri + " is no address that a secret may be sent to (valid: https://…, and http:// on loopback)");
        }
        return new Origin(new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build());
    }

    boolean includes(HttpUrl other) {
        return other.scheme().equals(url.scheme()) && other.host().equals(url.host()) && other.port() == url.port();
    }

    /** A path below it, each part as it is. */
    HttpUrl.Builder to(String... parts) {
        var path = url.newBuilder();
        for (String part : parts) {
            path.addPathSegment(part);
        }
        return path;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
