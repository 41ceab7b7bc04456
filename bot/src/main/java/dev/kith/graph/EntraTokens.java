package dev.kith.graph;

import dev.kith.outgoing.Outgoing;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens of Entra by the client-credentials grant, one for each scope, kept until shortly before they end. What Entra refuses or
 * puts off is kept too, so that however many ask, Entra is asked once.
 */
public final class EntraTokens {

    private final Entra entra;
    private final InstantSource machine;
    private final Map<String, KeptToken> kept = new ConcurrentHashMap<>();

    public EntraTokens(URI loginUrl, Credentials credentials, Outgoing outgoing, InstantSource machine) {
        this.entra = new Entra(loginUrl, credentials, outgoing);
        this.machine = machine;
    }

    /** For asking Graph, whichever cloud it is of. */
    public static String graph(URI graphUrl) {
        return Origin.of(graphUrl).url() + ".default";
    }

    public Granted token(String scope) {
        return kept(scope).get();
    }

    /**
     * The other side did not take it, or it lacks what an admin may have granted since. True where another one can be asked for,
     * which is so once a minute at most.
     */
    public boolean giveUp(String scope, Granted.Token token) {
        return kept(scope).giveUp(token);
    }

    private KeptToken kept(String scope) {
        return kept.computeIfAbsent(scope, one -> new KeptToken(() -> entra.ask(one), machine));
    }
}
