package dev.kith.board;

import dev.kith.insights.Insights;
import dev.kith.loop.LoopDesk;
import dev.kith.results.ResultWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    Papers papers(Insights insights, LoopDesk loopDesk, ResultWords resultWords) {
        return new Papers(insights, loopDesk, resultWords);
    }
}
