package dev.kith.connectors.xapi;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/** The statements resource of one learning record store (xAPI 1.0.3, part three, section 2.1). */
final class Store {

    private final Calls calls;
    private final Versions versions;

    Store(Calls calls, Versions versions) {
        this.calls = calls;
        this.versions = versions;
    }

    Reply post(List<Statement> statements) {
        Versions.Choice choice = versions.choose();
        Reply obstacle = choice.obstacle();
        return obstacle != null ? obstacle : calls.post("statements", choice.version(), array(statements));
    }

    Reply find(UUID id) {
        return get("statementId", id);
    }

    Reply findVoided(UUID id) {
        return get("voidedStatementId", id);
    }

    private Reply get(String parameter, UUID id) {
        Versions.Choice choice = versions.choose();
        Reply obstacle = choice.obstacle();
        return obstacle != null ? obstacle : calls.get("statements?" + parameter + "=" + id, choice.version());
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
