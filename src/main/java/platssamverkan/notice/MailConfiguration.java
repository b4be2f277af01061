package platssamverkan.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets time start what is to be done regularly; tests do it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "trygga.scheduled", havingValue = "true", matchIfMissing = true)
class MailConfiguration {}
