package dev.kith.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutgoingTest {

    private static final String PROXY = "http://kith:s%3Aecret@proxy.example:3128";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://slack.com/api, true",
        "https://lrs.example/xapi, false",
        "https://LRS.example/xapi, false",
        "https://other.example/xapi, true",
        "https://deep.corp.example/xapi, false",
        "https://corp.example/xapi, true",
        "http://localhost:8080/local, false",
        "http://127.0.0.1:9/, false",
        "http://[::1]:9/, false"
    })
    void theProxyIsForEverybodyWhoIsNotNamed(String uri, boolean proxied) {
        var written = new MapConfigurationPropertySource(
                Map.of("kith.outgoing.proxy-url", PROXY, "kith.outgoing.no-proxy", "lrs.example,.corp.example"));
        var outgoing = Outgoing.by(new Binder(written)
                .bind("kith.outgoing", OutgoingSettings.class)
                .get());

        assertThat(outgoing.proxies().select(URI.create(uri)))
                .singleElement()
                .isEqualTo(
                        proxied
                                ? new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 3128))
                                : Proxy.NO_PROXY);
        assertThat(outgoing.login()).contains(new Outgoing.Login("kith", "s:ecret"));
        assertThat(outgoing.toString()).doesNotContain("s:ecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example:3128", "https://proxy.example", "http:///nowhere"})
    void whatIsNoProxyIsRefused(String url) {
        assertThatThrownBy(() -> new OutgoingSettings(url, List.of(), ""))
                .hasMessageContaining("KITH_PROXY_URL")
                .hasMessageContaining("valid: http://proxy.example:3128");
    }

    @Test
    void anAuthorityOfOnesOwnIsBelievedBesideTheUsualOnes() throws Exception {
        var authority = new HeldCertificate.Builder().certificateAuthority(0).build();
        Path file = Files.writeString(folder.resolve("ca.pem"), authority.certificatePem());
        var certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("localhost")
                .build();
        var tls =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        try (var server = new TlsServer(tls.sslContext(), "hello")) {
            var uri = URI.create("https://localhost:" + server.port() + "/");
            var own = Outgoing.by(new OutgoingSettings("", List.of(), file.toString()));

            assertThat(status(own, uri)).isEqualTo(200);
            assertThatThrownBy(() -> status(Outgoing.direct(), uri)).isInstanceOf(SSLException.class);
            assertThat(own.trust().getAcceptedIssuers())
                    .hasSize(Outgoing.direct().trust().getAcceptedIssuers().length + 1);
        }
    }

    @Test
    void aFileThatHoldsNoneIsToldWithWhatWouldBeValid() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path other = Files.writeString(folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nno\n");

        for (Path file : List.of(empty, other, folder.resolve("missing.pem"))) {
            assertThatThrownBy(() -> Outgoing.by(new OutgoingSettings("", List.of(), file.toString())))
                    .hasMessageContaining("KITH_CA_FILE")
                    .hasMessageContaining(file.getFileName().toString())
                    .hasMessageContaining("-----BEGIN CERTIFICATE-----");
        }
    }

    private static int status(Outgoing outgoing, URI uri) throws IOException, InterruptedException {
        try (var client = outgoing.through(HttpClient.newBuilder()).build()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
