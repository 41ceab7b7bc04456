package dev.kith.outgoing;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What every client of Kith's goes by when it calls out, whatever library it is of.
 *
 * @param proxies which proxy for whom
 * @param login what the proxy is told, where it wants to know who asks
 * @param trust whom we believe
 */
public record Outgoing(ProxySelector proxies, Optional<Login> login, X509TrustManager trust) {

    /** Directly, and believing whom Java believes. */
    public static Outgoing direct() {
        return new Outgoing(ProxySelector.of(null), Optional.empty(), Authorities.usual());
    }

    /** Through a proxy, which is never told to anybody else. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "the login of " + user;
        }
    }

    static Outgoing by(OutgoingSettings settings) {
        var proxy = settings.proxy();
        return new Outgoing(
                proxy.<ProxySelector>map(url -> new Proxies(url, settings.noProxy()))
                        .orElseGet(() -> ProxySelector.of(null)),
                proxy.map(URI::getRawUserInfo).map(Outgoing::login),
                settings.caFile().isEmpty() ? Authorities.usual() : Authorities.with(Path.of(settings.caFile())));
    }

    private static Login login(String userInfo) {
        var parts = userInfo.split(":", 2);
        return new Login(plain(parts[0]), parts.length < 2 ? "" : plain(parts[1]));
    }

    private static String plain(String part) {
        return UriUtils.decode(part, StandardCharsets.UTF_8);
    }

    /** The way of a client of the JDK's. */
    public HttpClient.Builder through(HttpClient.Builder client) {
        client.proxy(proxies).sslContext(ssl());
        login.ifPresent(one -> client.authenticator(new ToProxyOnly(one)));
        return client;
    }

    public SSLContext ssl() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ToProxyOnly extends Authenticator {

        private final Login login;

        ToProxyOnly(Login login) {
            this.login = login;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY
                    ? new PasswordAuthentication(login.user(), login.password().toCharArray())
                    : null;
        }
    }
}
