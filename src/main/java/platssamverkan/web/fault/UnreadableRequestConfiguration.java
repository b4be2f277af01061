package platssamverkan.web.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class UnreadableRequestConfiguration {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(
        @Value("classpath:unreadable-request.html") Resource page, MessageSource messages
    ) throws IOException {
        var words = Stream.of("error.badRequest.title", "error.badRequest.text", "error.home")
            .map(code -> messages.getMessage(code, null, SWEDISH)).toArray();
        var text = page.getContentAsString(StandardCharsets.UTF_8).formatted(words);
        return factory -> factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new UnreadableRequestValve(text)));
    }
}
