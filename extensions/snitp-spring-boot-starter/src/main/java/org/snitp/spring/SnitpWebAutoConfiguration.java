package org.snitp.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Documents as bodies of requests and answers, and problem details for those that are refused, in an application with Spring
 * MVC. It comes before the handler of Spring Boot, which then is not needed; one of the application takes its place.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
        after = SnitpAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class SnitpWebAutoConfiguration {

    SnitpWebAutoConfiguration() {}

    /** What reads and writes bodies. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HttpMessageConverter.class)
    static class ConverterConfiguration {

        @Bean
        @ConditionalOnMissingBean
        BundleConverter snitpBundleConverter(SnitpReader reader) {
            return new BundleConverter(reader);
        }
    }

    /** What answers errors. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ResponseEntityExceptionHandler.class)
    @ConditionalOnBooleanProperty(name = "snitp.problem-details.enabled", matchIfMissing = true)
    static class ProblemConfiguration {

        @Bean
        @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
        SnitpExceptionHandler snitpExceptionHandler() {
            return new SnitpExceptionHandler();
        }
    }
}
