package dev.kith.chat;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What of the whole application matters to every platform.
 *
 * @param mode {@code local} or {@code server}
 * @param onlyTo in local mode before a real platform: the e-mails of those who may be written to
 * @param publicUrl where people reach this installation
 */
@ConfigurationProperties("kith")
public record Surroundings(String mode, List<String> onlyTo, URI publicUrl) {

    public Surroundings {
        publicUrl = URI.create(publicUrl.toString().replaceAll("/+$", ""));
    }

    public boolean isLocal() {
        return mode.equals("local");
    }

    /** Whom a platform may be used for. */
    public Readers readers(boolean isSimulated) {
        return isLocal() && !isSimulated ? Readers.onlyTo(onlyTo) : Readers.ALL;
    }
}
