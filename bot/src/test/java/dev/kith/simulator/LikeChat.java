package dev.kith.simulator;

import dev.kith.chat.Address;
import dev.kith.chat.PlainChat;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What the simulators' adapters have in common: everybody is found and reachable. */
abstract class LikeChat implements PlainChat {

    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final URI simulator;
    private final String platform;
    private final String workspace;
    private final Duration timeout;

    LikeChat(URI simulator, String platform, String workspace, Duration timeout) {
        this.simulator = simulator;
        this.platform = platform;
        this.workspace = workspace;
        this.timeout = timeout;
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(simulator + path))
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + token);
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }

    /** Whoever it is: their user id is what stands before the @. */
    @Override
    public Optional<Address> find(String email) {
        return Optional.of(new Address(platform, workspace, email.split("@", 2)[0]));
    }
}
