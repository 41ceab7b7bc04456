package dev.kith.slack;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What of the whole application matters to Slack.
 *
 * @param mode {@code local} or {@code server}
 * @param onlyTo in local mode before a real workspace: the e-mails of those who may be written to
 * @param publicUrl where people reach this installation
 */
@ConfigurationProperties("kith")
record Surroundings(String mode, List<String> onlyTo, URI publicUrl) {

    Surroundings {
        publicUrl = URI.create(publicUrl.toString().replaceAll("/+$", ""));
    }

    /** Whom Slack may be used for. */
    Readers readers(SlackSettings.Web web) {
        return mode.equals("local") && !web.isSimulated() ? Readers.onlyTo(onlyTo) : Readers.ALL;
    }
}
