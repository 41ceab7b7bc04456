package dev.kith.teams;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import dev.kith.graph.Granted;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Whether a call may go somewhere, and with which token. Our token is like a password: whoever has it could speak to us as Teams, so
 * it is attached to calls of hosts on the list and to no other, where the SDK would attach it to any.
 */
final class Doors implements ServiceClientCredentials {

    /** The words of the failure book for what is decided here. */
    static final String UNTRUSTED = "UntrustedHost";

    static final String UNAUTHORIZED = "Unauthorized";

    private final Hosts hosts;
    private final Optional<OurToken> ours;

    /** Without {@code ours} calls go out as they are: the Agents Playground asks for none. */
    Doors(Hosts hosts, Optional<OurToken> ours) {
        this.hosts = hosts;
        this.ours = ours;
    }

    /** Whether a call may be made now. */
    sealed interface Door {}

    record Open() implements Door {}

    record Later(Duration after) implements Door {}

    record Shut(String code) implements Door {}

    Door open(String serviceUrl) {
        if (!hosts.isTrusted(serviceUrl)) {
            return new Shut(UNTRUSTED);
        }
        return ours.<Door>map(one -> switch (one.get()) {
                    case Granted.Token token -> new Open();
                    case Granted.Later later -> new Later(later.after());
                    case Granted.Refused refused -> new Shut(UNAUTHORIZED);
                })
                .orElseGet(Open::new);
    }

    /** The other side does not take our token: another is asked for, once a minute at most; whether there may be one. */
    boolean giveUp() {
        return ours.filter(OurToken::giveUp).isPresent();
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this::authorized);
    }

    private Response authorized(Interceptor.Chain chain) throws IOException {
        var request = chain.request();
        if (!hosts.isTrusted(request.url().toString())) {
            throw new IOException("a call to a host that is not on the list was not made");
        }
        if (ours.isEmpty()) {
            return chain.proceed(request);
        }
        if (ours.get().get() instanceof Granted.Token token) {
            return chain.proceed(request.newBuilder()
                    .header("Authorization", "Bearer " + token.value())
                    .build());
        }
        throw new IOException("the token ended before the call");
    }
}
