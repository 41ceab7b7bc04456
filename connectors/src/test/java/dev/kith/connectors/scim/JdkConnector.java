package dev.kith.connectors.scim;

import jakarta.ws.rs.ProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.client.spi.AsyncConnectorCallback;
import org.glassfish.jersey.client.spi.Connector;
import org.glassfish.jersey.message.internal.Statuses;

/** Lets Jersey speak HTTP by the JDK's client: its own way cannot send a PATCH. */
final class JdkConnector implements Connector {

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public ClientResponse apply(ClientRequest request) {
        try {
            var body = new ByteArrayOutputStream();
            request.setStreamProvider(length -> body);
            if (request.hasEntity()) {
                request.writeEntity();
            }
            HttpRequest.Builder sent = HttpRequest.newBuilder(request.getUri())
                    .method(request.getMethod(), BodyPublishers.ofByteArray(body.toByteArray()));
            request.getStringHeaders().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
            return answer(request, http.send(sent.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new ProcessingException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException(e);
        }
    }

    private static ClientResponse answer(ClientRequest request, HttpResponse<byte[]> reply) {
        var response = new ClientResponse(Statuses.from(reply.statusCode()), request);
        reply.headers().map().forEach((name, values) -> response.getHeaders().addAll(name, values));
        response.setEntityStream(new ByteArrayInputStream(reply.body()));
        return response;
    }

    @Override
    public Future<?> apply(ClientRequest request, AsyncConnectorCallback callback) {
        callback.response(apply(request));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String getName() {
        return "java.net.http";
    }

    @Override
    public void close() {
        http.close();
    }
}
