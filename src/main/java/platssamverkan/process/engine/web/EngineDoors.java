package platssamverkan.process.engine.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.ScopedGroups;

/** Puts the product's login and its allow-list before both ways into the engine, behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    private static final int BEHIND_SPRING_SECURITY = 100;

    @Bean
    FilterRegistrationBean<EngineAllowList> engineAllowList(OpenTasks tasks, ScopedGroups groups) {
        return before(new EngineAllowList(new TaskAccess(tasks, groups)), BEHIND_SPRING_SECURITY,
            "/camunda/api/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> productLogin() {
        var registration = before(new ContainerBasedAuthenticationFilter(), BEHIND_SPRING_SECURITY + 1,
            "/camunda/app/*", "/camunda/api/*");
        registration.addInitParameter("authentication-provider", ProductLogin.class.getName());
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(IdentityService identities, ScopedGroups groups) {
        return before(new EngineRestLogin(identities, groups), BEHIND_SPRING_SECURITY + 1, "/engine-rest/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int order, String... paths) {
        var registration = new FilterRegistrationBean<F>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
