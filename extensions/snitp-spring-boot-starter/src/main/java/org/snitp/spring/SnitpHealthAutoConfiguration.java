package org.snitp.spring;

import org.snitp.io.diagnostic.Severity;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * The health of the plan, in an application of Spring Boot 4 with the actuator: down while the plan has errors.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = SnitpAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(ApplicationPlan.class)
@ConditionalOnEnabledHealthIndicator("snitp")
public final class SnitpHealthAutoConfiguration {

    SnitpHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "snitpHealthIndicator")
    HealthIndicator snitpHealthIndicator(ApplicationPlan plan) {
        return () -> {
            int errors = plan.count(Severity.ERROR);
            return (errors == 0 ? Health.up() : Health.down())
                    .withDetail("errors", errors)
                    .withDetail("warnings", plan.count(Severity.WARNING))
                    .build();
        };
    }
}
