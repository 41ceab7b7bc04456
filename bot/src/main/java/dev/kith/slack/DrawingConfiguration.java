package dev.kith.slack;

import dev.kith.chat.Drawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn for Slack also where Slack is not configured. */
@Configuration(value = "slackDrawingConfiguration", proxyBeanMethods = false)
class DrawingConfiguration {

    @Bean
    Drawing slackDrawing(JsonMapper json) {
        return new SlackDrawing(json);
    }
}
