package org.snitp.spring;

import java.io.IOException;
import java.util.Optional;
import org.snitp.io.ProfileResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * Limits, options, a reader, the module for Jackson, and the plan of the application. Each gives way to a bean of the
 * application.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@EnableConfigurationProperties(SnitpProperties.class)
@ImportRuntimeHints(SnitpRuntimeHints.class)
public final class SnitpAutoConfiguration {

    SnitpAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Limits snitpLimits(SnitpProperties properties) {
        return properties.getLimits().toLimits();
    }

    @Bean
    @ConditionalOnMissingBean
    ReadOptions snitpReadOptions(Limits limits, SnitpProperties properties, ResourceLoader resources)
            throws IOException {
        ReadOptions options = ReadOptions.DEFAULT.withLimits(limits);
        String name = properties.getProfile();
        if (name.isEmpty()) {
            return options;
        }
        Optional<Profile> known = Profile.named(name);
        return options.withProfile(known.isPresent() ? known.get() : profile(name, properties, resources));
    }

    private static Profile profile(String location, SnitpProperties properties, ResourceLoader resources)
            throws IOException {
        ProfileResult read =
                Snitp.readProfile(resources.getResource(location).getFile().toPath());
        return read.profile().orElseThrow(() -> new InvalidPlanException(read.diagnostics(), properties.getLanguage()));
    }

    @Bean
    @ConditionalOnMissingBean
    SnitpReader snitpReader(ReadOptions options) {
        return new SnitpReader(options);
    }

    /** The plan of the application. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(OnPlan.class)
    static class PlanConfiguration {

        @Bean
        @Lazy(false)
        @ConditionalOnMissingBean
        ApplicationPlan snitpPlan(SnitpReader reader, SnitpProperties properties, ResourceLoader resources) {
            ResourcePatternResolver patterns = ResourcePatternUtils.getResourcePatternResolver(resources);
            return new PlanLoader(properties, patterns).load(reader.create());
        }

        @Bean
        @Lazy
        @ConditionalOnMissingBean
        Bundle snitpBundle(ApplicationPlan plan) {
            return plan.bundle();
        }
    }

    /** The module for Jackson 3, which Spring Boot 4 binds with. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({tools.jackson.databind.JacksonModule.class, org.snitp.jackson.SnitpModule.class})
    static class Jackson3Configuration {

        @Bean
        @ConditionalOnMissingBean
        org.snitp.jackson.SnitpModule snitpModule() {
            return new org.snitp.jackson.SnitpModule();
        }
    }

    /** The module for Jackson 2, which Spring Boot 3 binds with. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({com.fasterxml.jackson.databind.Module.class, org.snitp.jackson2.SnitpModule.class})
    static class Jackson2Configuration {

        @Bean
        @ConditionalOnMissingBean
        org.snitp.jackson2.SnitpModule snitpModule2() {
            return new org.snitp.jackson2.SnitpModule();
        }
    }
}
