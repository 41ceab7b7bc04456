package dev.kith.teams;

import dev.kith.chat.Drawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is drawn for Teams also where Teams is not configured. */
@Configuration(value = "teamsDrawingConfiguration", proxyBeanMethods = false)
class DrawingConfiguration {

    @Bean
    Drawing teamsDrawing() {
        return new TeamsDrawing();
    }
}
