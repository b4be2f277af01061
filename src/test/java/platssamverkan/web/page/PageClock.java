package platssamverkan.web.page;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import platssamverkan.support.TestClock;

@TestConfiguration(proxyBeanMethods = false)
class PageClock {

    @Bean
    Clock clock() {
        return new TestClock();
    }
}
