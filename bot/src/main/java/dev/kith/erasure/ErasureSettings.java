package dev.kith.erasure;

import java.nio.file.Path;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What erasure needs to know of the house around it.
 *
 * @param erased the list of those who were erased: a file that no backup of the store holds
 * @param oldCopies how long copies of the store live outside it: backups, and an append-only file that may not be written anew
 */
@ConfigurationProperties("kith.privacy")
record ErasureSettings(Path erased, @DefaultValue("30d") Period oldCopies) {

    ErasureSettings {
        if (oldCopies.isNegative()) {
            throw new IllegalArgumentException(
                    "kith.privacy.old-copies: " + oldCopies + " (valid: 0d or longer, such as 30d)");
        }
    }
}
