package platssamverkan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the product look after itself at intervals. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "trygga.scheduled", havingValue = "true", matchIfMissing = true)
class SchedulingConfiguration {}
