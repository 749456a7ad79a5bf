package org.snitp.examples.ministry.page;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Romanian or English: by a link on each page, which a cookie remembers, or else by what the browser prefers. */
@Configuration(proxyBeanMethods = false)
class Language implements WebMvcConfigurer {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return known(Locale.forLanguageTag(value));
            }
        };
        resolver.setDefaultLocaleFunction(
                request -> request.getHeader("Accept-Language") == null ? ROMANIAN : known(request.getLocale()));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    private static Locale known(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : ROMANIAN;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(change);
    }
}
