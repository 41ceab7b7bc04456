package dev.kith.connectors.scim;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.types.UserResource;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.IOException;
import java.net.URI;
import org.glassfish.jersey.client.ClientConfig;

/** UnboundID's client, and the server that it talks to over HTTP. */
final class ForeignClient implements AutoCloseable {

    private final ScimOverHttp server;
    private final Client http = http(ScimOverHttp.TOKEN);

    ForeignClient(ScimStore store) throws IOException {
        server = new ScimOverHttp(store);
    }

    ScimService scim() {
        return new ScimService(http.target(base()));
    }

    URI base() {
        return server.base();
    }

    UserResource user(String name) {
        try {
            return scim().create("Users", userNamed(name));
        } catch (ScimException e) {
            throw new AssertionError(e);
        }
    }

    static UserResource userNamed(String name) {
        return new UserResource().setUserName(name).setActive(true);
    }

    static Client http(String token) {
        ClientRequestFilter bearer = request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        var config = new ClientConfig().connectorProvider((client, settings) -> new JdkConnector());
        return ClientBuilder.newClient(config).register(bearer);
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
