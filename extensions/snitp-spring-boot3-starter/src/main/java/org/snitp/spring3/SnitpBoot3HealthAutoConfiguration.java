package org.snitp.spring3;

import org.snitp.io.diagnostic.Severity;
import org.snitp.spring.ApplicationPlan;
import org.snitp.spring.SnitpAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The health of the plan, in an application of Spring Boot 3.5 with the actuator: down while the plan has errors.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = SnitpAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(ApplicationPlan.class)
@ConditionalOnEnabledHealthIndicator("snitp")
public final class SnitpBoot3HealthAutoConfiguration {

    SnitpBoot3HealthAutoConfiguration() {}

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
