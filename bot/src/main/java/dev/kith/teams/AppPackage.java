package dev.kith.teams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The app as an admin uploads it to Teams: the manifest, its German words and its icons, from {@code config/teams}, with
 * the id and the address of one organisation in place of the example's.
 */
final class AppPackage {

    /** All of it, at the top of the zip, as Teams wants it. */
    static final List<String> FILES = List.of("manifest.json", "de.json", "color.png", "outline.png");

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final String NO_HOST = "kith.example.com";
    private static final Pattern EXAMPLE =
            Pattern.compile("https://kith\\.example\\.com|kith\\.example\\.com|" + NO_ID);
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of every file in it: the same organisation gets the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final String appId;
    private final String host;
    private final String url;

    private AppPackage(String appId, String host, String url) {
        this.appId = appId;
        this.host = host;
        this.url = url;
    }

    /** {@code publicUrl} is where people and Teams reach this Kith; only https, as Teams takes nothing else. */
    static byte[] of(String appId, URI publicUrl) {
        String id = appId.strip().toLowerCase(Locale.ROOT);
        String host = publicUrl.getHost();
        if (!GUID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an app id: " + appId + " (valid: a GUID, as Entra shows it)");
        }
        if (host == null || !"https".equals(publicUrl.getScheme())) {
            throw new IllegalArgumentException(
                    "not an address for Teams: " + publicUrl + " (valid: such as https://" + NO_HOST + ")");
        }
        return new AppPackage(id, host, publicUrl.toString().replaceAll("/+$", "")).zip();
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                var entry = new ZipEntry(file);
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.endsWith(".json") ? filledIn(read(file)) : read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] filledIn(byte[] file) {
        return EXAMPLE.matcher(new String(file, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(own(found.group())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String own(String example) {
        return switch (example) {
            case NO_ID -> appId;
            case NO_HOST -> host;
            default -> url;
        };
    }

    private static byte[] read(String file) throws IOException {
        try (var in = AppPackage.class.getResourceAsStream("/config/teams/" + file)) {
            if (in == null) {
                throw new IllegalStateException("config/teams/" + file + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
