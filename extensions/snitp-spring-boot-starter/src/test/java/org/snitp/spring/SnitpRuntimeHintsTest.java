package org.snitp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SnitpRuntimeHintsTest {

    private final RuntimeHints hints = new RuntimeHints();

    SnitpRuntimeHintsTest() {
        new SnitpRuntimeHints().registerHints(hints, SnitpRuntimeHintsTest.class.getClassLoader());
    }

    @Test
    void theResourcesOfTheLibraryAreInAnImage() {
        for (String resource : List.of(
                "org/snitp/io/official/action-plan.yaml",
                "org/snitp/io/profiles/final.yaml",
                "org/snitp/io/lists/ro-counties.yaml",
                "org/snitp/io/catalogue/examples/SNITP-505.fail.yaml")) {
            assertThat(Snitp.class.getClassLoader().getResource(resource)).isNotNull();
            assertThat(RuntimeHintsPredicates.resource().forResource(resource)).accepts(hints);
        }
    }

    @Test
    void theTextsOfTheLibraryAreInAnImage() throws Exception {
        Set<String> bundles = new TreeSet<>();
        for (Resource found :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/snitp/**/*_ro.properties")) {
            URL url = found.getURL();
            String path = url.getPath();
            bundles.add(path.substring(path.lastIndexOf("org/snitp/"), path.indexOf("_ro.properties"))
                    .replace('/', '.'));
        }

        assertThat(bundles).hasSizeGreaterThan(5);
        assertThat(SnitpRuntimeHints.TEXTS).containsAll(bundles);
        assertThat(bundles)
                .allSatisfy(
                        bundle -> assertThat(RuntimeHintsPredicates.resource().forBundle(bundle))
                                .accepts(hints));
    }
}
