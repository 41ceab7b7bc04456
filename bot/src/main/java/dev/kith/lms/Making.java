package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.canvas.CanvasConnector;
import dev.kith.connectors.canvas.CanvasSettings;
import dev.kith.connectors.canvas.KnownBy;
import dev.kith.connectors.edx.EdxConnector;
import dev.kith.connectors.edx.EdxSettings;
import dev.kith.connectors.export.ExportConnector;
import dev.kith.connectors.export.ExportSettings;
import dev.kith.connectors.export.Format;
import dev.kith.connectors.moodle.MoodleConnector;
import dev.kith.connectors.moodle.MoodleSettings;
import dev.kith.connectors.webhook.WebhookConnector;
import dev.kith.connectors.webhook.WebhookSettings;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Vault;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What connectors are made with.
 *
 * @param publicUrl where this installation is reached, the start of every address in a learning record
 */
record Making(Vault vault, MachineTime machine, Outgoing outgoing, URI publicUrl) {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(15);
    private static final Map<String, KnownBy> KNOWN_BY =
            Map.of("sis-user-id", KnownBy.SIS_USER_ID, "login-id", KnownBy.LOGIN_ID);
    private static final Duration SLOW_TIMEOUT = Duration.ofSeconds(20);

    /** Whatever is wrong with what is said is an {@link IllegalArgumentException} in words. */
    Connector make(Kind kind, Brief brief, Access access) {
        String name = brief.connector();
        return switch (kind) {
            case XAPI -> xapi(name, access);
            case MOODLE -> moodle(name, access, brief.byEmail());
            case CANVAS -> canvas(name, access, brief.byEmail());
            case EDX -> edx(name, access);
            case WEBHOOK -> webhook(name, access);
            case EXPORT -> export(name, access);
        };
    }

    private Connector xapi(String name, Access access) {
        var settings = new XapiSettings(
                name,
                URI.create(access.get("endpoint")),
                access.get("key"),
                access.get("secret"),
                access.find("version").orElse(null),
                publicUrl,
                USUAL_TIMEOUT);
        return new XapiConnector(settings, key("statement-ids"), client(), machine);
    }

    private Connector moodle(String name, Access access, boolean byEmail) {
        var knownBy = byEmail ? dev.kith.connectors.moodle.KnownBy.EMAIL : dev.kith.connectors.moodle.KnownBy.IDNUMBER;
        var settings =
                new MoodleSettings(name, URI.create(access.get("url")), access.get("token"), knownBy, SLOW_TIMEOUT);
        return new MoodleConnector(settings, client(), machine);
    }

    private Connector canvas(String name, Access access, boolean byEmail) {
        String knownBy = access.find("known-by").orElse("sis-user-id");
        var known = KNOWN_BY.get(knownBy);
        if (known == null) {
            throw new IllegalArgumentException("known-by: " + knownBy + " (valid: sis-user-id, login-id)");
        }
        var settings = new CanvasSettings(
                name,
                URI.create(access.get("url")),
                access.get("token"),
                byEmail ? KnownBy.EMAIL : known,
                USUAL_TIMEOUT);
        return new CanvasConnector(settings, client(), machine);
    }

    private Connector edx(String name, Access access) {
        var settings = new EdxSettings(
                name,
                URI.create(access.get("url")),
                access.get("client-id"),
                access.get("client-secret"),
                access.find("mode").orElse("audit"),
                USUAL_TIMEOUT);
        return new EdxConnector(settings, client(), machine);
    }

    private Connector webhook(String name, Access access) {
        var secrets = Stream.of(access.get("secret"), access.get("former-secret"))
                .filter(secret -> !secret.isEmpty())
                .toList();
        var settings = new WebhookSettings(
                name,
                URI.create(access.get("url")),
                secrets,
                Set.copyOf(words(access.get("allowed-hosts"))),
                SLOW_TIMEOUT);
        return new WebhookConnector(settings, key("record-ids:" + name), client(), machine);
    }

    private Connector export(String name, Access access) {
        String format = access.find("format").orElse("csv");
        var settings = new ExportSettings(name, Path.of(access.get("folder")).toAbsolutePath(), format(format));
        return new ExportConnector(settings, key("record-ids:" + name));
    }

    private static Format format(String word) {
        return Arrays.stream(Format.values())
                .filter(format -> format.ending().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format: " + word + " (valid: "
                        + Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", ")) + ")"));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private byte[] key(String purpose) {
        return vault.derive(purpose);
    }

    private HttpClient client() {
        return outgoing.through(Outbound.client()).build();
    }
}
