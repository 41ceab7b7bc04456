package dev.kith.api;

import dev.kith.clock.MachineTime;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SenderSettings.class)
class ApiConfiguration {

    @Bean
    FilterRegistrationBean<TokenFilter> tokenFilter(
            @Value("${kith.api.token:}") String token, @Value("${kith.mode}") String mode) {
        if (token.isBlank() && !"local".equals(mode)) {
            throw new IllegalStateException("KITH_API_TOKEN is not set: the REST API of a server needs a token");
        }
        return new FilterRegistrationBean<>(new TokenFilter(token));
    }

    @Bean
    Bringers bringers(SenderSettings settings, @Value("${kith.api.token:}") String token, MachineTime time) {
        return new Bringers(settings.known(), token, time);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Kith").version("v1"));
    }
}
