package platssamverkan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Swedish, and English for the frame of the pages; the choice is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final String SWEDISH = "sv";
    static final String ENGLISH = "en";
    static final String PARAMETER = "lang";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.forLanguageTag(SWEDISH));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Switch(localeResolver()));
    }

    static String of(Locale locale) {
        return ENGLISH.equals(locale.getLanguage()) ? ENGLISH : SWEDISH;
    }

    static String other(String language) {
        return ENGLISH.equals(language) ? SWEDISH : ENGLISH;
    }

    private record Switch(LocaleResolver resolver) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            var wanted = request.getParameter(PARAMETER);
            if (SWEDISH.equals(wanted) || ENGLISH.equals(wanted)) {
                resolver.setLocale(request, response, Locale.forLanguageTag(wanted));
            }
            return true;
        }
    }
}
