package org.snitp.spring;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The endpoint {@code snitp}, in an application with the actuator and a plan.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = SnitpAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean(ApplicationPlan.class)
@ConditionalOnAvailableEndpoint(endpoint = SnitpEndpoint.class)
public final class SnitpEndpointAutoConfiguration {

    SnitpEndpointAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    SnitpEndpoint snitpEndpoint(ApplicationPlan plan, SnitpProperties properties) {
        return new SnitpEndpoint(plan, properties.getLanguage());
    }
}
