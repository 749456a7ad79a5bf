package org.snitp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class SnitpAutoConfigurationTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            SnitpAutoConfiguration.class, SnitpWebAutoConfiguration.class, SnitpEndpointAutoConfiguration.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(OURS);

    @TempDir
    private Path folder;

    private String location(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);
        return "snitp.plan.locations=" + file.toUri();
    }

    private static String wrong() {
        return Snitp.toYaml(Snitp.official()).replaceFirst("\\bANITP\\]", "ANIPT]");
    }

    @Test
    void withoutPropertiesTheDefaultsOfTheLibraryApply() {
        application.run(context -> {
            assertThat(context.getBean(Limits.class)).isEqualTo(Limits.DEFAULT);
            assertThat(context.getBean(ReadOptions.class)).isEqualTo(ReadOptions.DEFAULT);
            assertThat(context.getBean(SnitpReader.class).options()).isEqualTo(ReadOptions.DEFAULT);
            assertThat(context).doesNotHaveBean(ApplicationPlan.class).doesNotHaveBean(Bundle.class);
            assertThat(context).doesNotHaveBean(BundleConverter.class).doesNotHaveBean(SnitpEndpoint.class);
        });
    }

    @Test
    void propertiesAreLimitsAndProfile() {
        application
                .withPropertyValues(
                        "snitp.profile=final",
                        "snitp.limits.document-size=2MB",
                        "snitp.limits.depth=20",
                        "snitp.limits.values=30",
                        "snitp.limits.problems=40",
                        "snitp.limits.rows=50",
                        "snitp.limits.table-size=6GB",
                        "snitp.limits.table-rows=70")
                .run(context -> assertThat(context.getBean(SnitpReader.class).options())
                        .isEqualTo(ReadOptions.DEFAULT
                                .withProfile(Profile.FINAL)
                                .withLimits(Limits.DEFAULT
                                        .withDocumentBytes(2L << 20)
                                        .withDepth(20)
                                        .withValues(30)
                                        .withProblems(40)
                                        .withRows(50)
                                        .withTableBytes(6L << 30)
                                        .withTableRows(70))));
    }

    @Test
    void aLimitOutOfRangeStopsTheStart() {
        application
                .withPropertyValues("snitp.limits.depth=501")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("at most 500"));
    }

    @Test
    void aProfileOfItsOwnIsAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ministry.yaml"), "schema: snitp/1\nkind: Profile\nid: ministry\nextends: final\n");

        application
                .withPropertyValues("snitp.profile=" + file.toUri())
                .run(context -> assertThat(
                                context.getBean(ReadOptions.class).profile().id())
                        .isEqualTo("ministry"));
        Files.writeString(file, "schema: snitp/1\nkind: Profile\nid: ministry\nextends: nothing\n");
        application
                .withPropertyValues("snitp.profile=" + file.toUri())
                .run(context -> assertThat(failure(context)).hasMessageContaining("nothing"));
    }

    @Test
    void thePlanOfTheApplicationIsRead() throws IOException {
        application.withPropertyValues(location(Snitp.toYaml(Snitp.official()))).run(context -> {
            assertThat(context.getBean(Bundle.class)).isEqualTo(Snitp.official());
            assertThat(context.getBean(ApplicationPlan.class).result().hasErrors())
                    .isFalse();
        });
        application
                .withPropertyValues("snitp.plan.official=true")
                .run(context -> assertThat(context.getBean(Bundle.class)).isEqualTo(Snitp.official()));
    }

    private static InvalidPlanException failure(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        return (InvalidPlanException)
                Objects.requireNonNull(NestedExceptionUtils.getRootCause(context.getStartupFailure()));
    }

    @Test
    void aPlanWithErrorsStopsTheStartWithItsDiagnosticsAsText() throws IOException {
        application.withPropertyValues(location(wrong()), "snitp.language=ro").run(context -> {
            InvalidPlanException failure = failure(context);
            FailureAnalysis analysis = Objects.requireNonNull(new InvalidPlanFailureAnalyzer().analyze(failure));

            assertThat(failure.diagnostics()).hasSize(1);
            assertThat(analysis.getDescription())
                    .contains("eroare SNITP-401: Instituția „ANIPT”", "plan.yaml:", "preparedBy: [ANIPT]", "ANITP");
            assertThat(analysis.getAction()).contains("snitp.plan.fail-on");
        });
    }

    @Test
    void whatStopsTheStartIsAProperty() throws IOException {
        application
                .withPropertyValues(location(wrong()), "snitp.plan.fail-on=never")
                .run(context -> assertThat(context.getBean(ApplicationPlan.class))
                        .hasToString("ApplicationPlan[errors=1, warnings=4]"));
        application
                .withPropertyValues("snitp.plan.official=true", "snitp.plan.fail-on=warning")
                .run(context -> assertThat(failure(context).diagnostics()).hasSize(4));
    }

    @Test
    void aPlanThatIsNotThereStopsTheStart() {
        for (String nowhere :
                new String[] {"file:nowhere.yaml", "classpath:nowhere.yaml", "classpath:nowhere/*.yaml"}) {
            application
                    .withPropertyValues("snitp.plan.locations=" + nowhere)
                    .run(context -> assertThat(failure(context))
                            .hasMessageContaining("SNITP-101")
                            .hasMessageContaining("nowhere"));
        }
    }

    @Test
    void aPlanOnTheClassPathIsRead() {
        application
                .withPropertyValues("snitp.plan.locations=classpath*:org/snitp/io/official/*.yaml")
                .run(context ->
                        assertThat(context.getBean(Bundle.class).getPlans()).hasSize(1));
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {

        @Bean
        Limits limits() {
            return Limits.DEFAULT.withProblems(7);
        }

        @Bean
        ApplicationPlan plan() {
            return new ApplicationPlan(Snitp.read("", "mine.yaml"));
        }

        @Bean
        Bundle bundle() {
            return Bundle.of();
        }

        @Bean
        ResponseEntityExceptionHandler handler() {
            return new ResponseEntityExceptionHandler() {};
        }
    }

    @Test
    void beansOfTheApplicationComeFirst() {
        new WebApplicationContextRunner()
                .withConfiguration(OURS)
                .withUserConfiguration(Own.class)
                .withPropertyValues("snitp.plan.official=true", "snitp.limits.problems=9")
                .run(context -> {
                    assertThat(context.getBean(SnitpReader.class)
                                    .options()
                                    .limits()
                                    .problems())
                            .isEqualTo(7);
                    assertThat(context.getBean(Bundle.class)).isEqualTo(Bundle.of());
                    assertThat(context).hasSingleBean(ApplicationPlan.class).hasSingleBean(BundleConverter.class);
                    assertThat(context).doesNotHaveBean(SnitpExceptionHandler.class);
                });
    }

    @Test
    void problemDetailsCanBeTurnedOff() {
        new WebApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues("snitp.problem-details.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SnitpExceptionHandler.class));
    }

    @Test
    void theEndpointIsThereWhereItIsExposed() {
        application
                .withPropertyValues("snitp.plan.official=true", "management.endpoints.web.exposure.include=snitp")
                .run(context -> assertThat(context).hasSingleBean(SnitpEndpoint.class));
        application
                .withPropertyValues("snitp.plan.official=true")
                .run(context -> assertThat(context).doesNotHaveBean(SnitpEndpoint.class));
    }
}
