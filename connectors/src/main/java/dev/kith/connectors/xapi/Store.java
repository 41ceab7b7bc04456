package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.WebAddress;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The statements resource of one learning record store (xAPI 1.0.3, part three, section 2.1). */
final class Store {

    private final Line line;
    private final String endpoint;
    private final String credentials;
    private final Versions versions;

    Store(XapiSettings settings, Line line) {
        this.line = line;
        this.endpoint = WebAddress.withoutSlash(settings.endpoint());
        String pair = settings.key() + ":" + settings.secret();
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        this.versions = new Versions(version -> line.send(request("about", version)), settings.version());
    }

    Reply post(List<Statement> statements) {
        Versions.Choice choice = versions.choose();
        Reply obstacle = choice.obstacle();
        return obstacle != null ? obstacle : line.send(posting(choice.version(), statements));
    }

    Reply find(UUID id) {
        return get("statementId=" + id);
    }

    Reply findVoided(UUID id) {
        return get("voidedStatementId=" + id);
    }

    /** The latest statement, or none: whether the credentials may read. */
    Reply latest() {
        return get("limit=1");
    }

    /** The version that is spoken, or what stands in the way. */
    Versions.Choice version() {
        return versions.choose();
    }

    private Reply get(String query) {
        Versions.Choice choice = versions.choose();
        Reply obstacle = choice.obstacle();
        return obstacle != null ? obstacle : line.send(request("statements?" + query, choice.version()));
    }

    private HttpRequest.Builder posting(String version, List<Statement> statements) {
        return request("statements", version)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(array(statements)));
    }

    private HttpRequest.Builder request(String path, String version) {
        return HttpRequest.newBuilder(URI.create(endpoint + "/" + path))
                .header("Authorization", credentials)
                .header("Accept", "application/json")
                .header("X-Experience-API-Version", version);
    }

    private static byte[] array(List<Statement> statements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        char before = '[';
        for (Statement statement : statements) {
            out.write(before);
            out.writeBytes(statement.body());
            before = ',';
        }
        out.write(']');
        return out.toByteArray();
    }
}
