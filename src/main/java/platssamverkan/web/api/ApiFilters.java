package platssamverkan.web.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import platssamverkan.process.desk.Texts;

/** What stands before the form renderer's addresses, behind Spring Security: only those who are logged in are read. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {

    private static final int BEHIND_SPRING_SECURITY = 100;

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Texts texts) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(texts));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(BEHIND_SPRING_SECURITY);
        return registration;
    }
}
