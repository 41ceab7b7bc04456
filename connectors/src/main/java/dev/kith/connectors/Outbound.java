package dev.kith.connectors;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/** The HTTP client that connectors expect, to which the application adds its proxy and its certificates. */
public final class Outbound {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private Outbound() {}

    /** A client that connects within 5 s, speaks HTTP/1.1 and follows no redirect, lest credentials travel with it. */
    public static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT);
    }
}
