package dev.kith.outgoing;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Clients of OkHttp's that make each call once: they repeat nothing, follow no redirect, and send no body a second time, whatever a
 * 408, 421 or 503 seems to ask for.
 */
public final class Once {

    private static final String PROXY_LOGIN = "Proxy-Authorization";
    private static final String WAIT = "Retry-After";

    /** As many calls as a node usually makes at once need not shake hands anew each time. */
    private static final int KEPT_OPEN = 64;

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private Once() {}

    /** Nothing of the call was written: it has not arrived. Of a call that broke off in another way nobody knows. */
    public static final class NotSent extends IOException {

        private static final long serialVersionUID = 1L;

        private NotSent(IOException cause) {
            super(cause);
        }
    }

    /**
     * A client to be built further.
     *
     * @param connectWithin how long a connection may take
     * @param answerWithin how long a call may take as a whole
     */
    public static OkHttpClient.Builder client(Outgoing outgoing, Duration connectWithin, Duration answerWithin) {
        return new OkHttpClient.Builder()
                .proxySelector(outgoing.proxies())
                .proxyAuthenticator((route, response) -> introduced(outgoing, response))
                .sslSocketFactory(outgoing.ssl().getSocketFactory(), outgoing.trust())
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(KEPT_OPEN, KEPT_FOR.toMinutes(), TimeUnit.MINUTES))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(connectWithin)
                .callTimeout(answerWithin)
                .readTimeout(answerWithin)
                .writeTimeout(answerWithin)
                .addInterceptor(Once::sent)
                .addNetworkInterceptor(Once::written);
    }

    /** Tells the proxy who asks, once. */
    private static @Nullable Request introduced(Outgoing outgoing, Response response) {
        return response.request().header(PROXY_LOGIN) != null
                ? null
                : outgoing.login()
                        .map(login -> response.request()
                                .newBuilder()
                                .header(PROXY_LOGIN, Credentials.basic(login.user(), login.password()))
                                .build())
                        .orElse(null);
    }

    private static Response sent(Interceptor.Chain chain) throws IOException {
        var written = new AtomicBoolean();
        var request = chain.request();
        var once = request.newBuilder()
                .tag(AtomicBoolean.class, written)
                .method(request.method(), request.body() == null ? null : new OneShot(request.body()))
                .build();
        try {
            return chain.proceed(once);
        } catch (IOException e) {
            throw written.get() ? e : new NotSent(e);
        }
    }

    private static Response written(Interceptor.Chain chain) throws IOException {
        var written = chain.request().tag(AtomicBoolean.class);
        if (written != null) {
            written.set(true);
        }
        return unrepeated(chain.proceed(chain.request()));
    }

    /** A 503 that asks for no wait is an order to OkHttp, where there is no body that cannot be sent twice. */
    private static Response unrepeated(Response response) {
        boolean isOrder = response.code() == 503
                && Objects.requireNonNullElse(response.header(WAIT), "").matches("0+");
        return isOrder ? response.newBuilder().removeHeader(WAIT).build() : response;
    }

    private static final class OneShot extends RequestBody {

        private final RequestBody body;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
