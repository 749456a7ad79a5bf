package org.snitp.spring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.options.Limits;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.unit.DataSize;

/** What the jar of the starter has beside its classes. */
class StarterTest {

    private static final ClassLoader LOADER = StarterTest.class.getClassLoader();

    @Test
    void theStarterIsAStrangerToTheLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.snitp..internal.."))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.snitp.spring"));
    }

    @Test
    void theFailureAnalyzerIsFound() {
        // Other analyzers need a context.
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation(LOADER)
                        .load(FailureAnalyzer.class, (type, name, failure) -> {}))
                .hasAtLeastOneElementOfType(InvalidPlanFailureAnalyzer.class);
    }

    private static Object stated(String name) throws IOException {
        return JsonPath.<List<Object>>read(metadata(), "$.properties[?(@.name == '" + name + "')].defaultValue")
                .get(0);
    }

    @Test
    void anIdeShowsTheDefaults() throws IOException {
        Limits limits = Limits.DEFAULT;

        assertThat(stated("snitp.limits.depth")).isEqualTo(limits.depth());
        assertThat(stated("snitp.limits.values")).isEqualTo(limits.values());
        assertThat(stated("snitp.limits.problems")).isEqualTo(limits.problems());
        assertThat(stated("snitp.limits.rows")).isEqualTo(limits.rows());
        assertThat(stated("snitp.limits.table-rows")).isEqualTo((int) limits.tableRows());
        assertThat(DataSize.parse((String) stated("snitp.limits.document-size")).toBytes())
                .isEqualTo(limits.documentBytes());
        assertThat(DataSize.parse((String) stated("snitp.limits.table-size")).toBytes())
                .isEqualTo(limits.tableBytes());
        assertThat(stated("snitp.language")).isEqualTo("en");
    }

    private static String metadata() throws IOException {
        for (URL found : Collections.list(LOADER.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream stream = found.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(SnitpProperties.class.getName())) {
                    return text;
                }
            }
        }
        return "{}";
    }

    @Test
    void anIdeKnowsTheProperties() throws IOException {
        String metadata = metadata();
        List<String> names = JsonPath.read(metadata, "$.properties[?(@.name =~ /snitp.*/)].name");

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "snitp.language",
                        "snitp.limits.depth",
                        "snitp.limits.document-size",
                        "snitp.limits.problems",
                        "snitp.limits.rows",
                        "snitp.limits.table-rows",
                        "snitp.limits.table-size",
                        "snitp.limits.values",
                        "snitp.plan.fail-on",
                        "snitp.plan.locations",
                        "snitp.plan.official",
                        "snitp.problem-details.enabled",
                        "snitp.profile");
        assertThat(JsonPath.<List<String>>read(metadata, "$.properties[?(@.name =~ /snitp.*/)].description"))
                .hasSameSizeAs(names)
                .allSatisfy(text -> assertThat(text).endsWith("."));
        assertThat(JsonPath.<List<String>>read(metadata, "$.hints[?(@.name == 'snitp.profile')].values[*].value"))
                .containsExactly("draft", "final");
    }
}
