package platssamverkan.web.survey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class SurveyFilters {

    @Bean
    FilterRegistrationBean<TooLargeFile> tooLargeFile(
        @Value("${spring.servlet.multipart.max-file-size}") DataSize most
    ) {
        var registration = new FilterRegistrationBean<>(new TooLargeFile(most));
        registration.addUrlPatterns("/projects/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
