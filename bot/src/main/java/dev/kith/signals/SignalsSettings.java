package dev.kith.signals;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signals are handled.
 *
 * @param automatic the topics whose campaigns start without anybody's yes
 */
@ConfigurationProperties("kith.signals")
record SignalsSettings(@DefaultValue Set<String> automatic) {}
