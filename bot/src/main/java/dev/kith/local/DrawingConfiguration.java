package dev.kith.local;

import dev.kith.chat.Drawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is drawn as local chat shows it also where there is no local chat. */
@Configuration(value = "localDrawingConfiguration", proxyBeanMethods = false)
class DrawingConfiguration {

    @Bean
    Drawing localDrawing() {
        return new LocalDrawing();
    }
}
