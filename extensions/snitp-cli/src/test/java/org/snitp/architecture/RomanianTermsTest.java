package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One concept has one word in all Romanian texts. */
class RomanianTermsTest {

    /** Words that others use for a baseline: here it is "valoare de referință", as in Regulation (EU) 2021/1060. */
    private static final Pattern OTHER_BASELINE =
            Pattern.compile("(?iu)valo\\p{L}+ (?:de bază|ini[țt]ial\\p{L}+)|linia de bază");

    private static List<Path> texts() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("../.."))) {
            all.filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/"))
                    .filter(file -> file.toString().endsWith("_ro.properties"))
                    .forEach(files::add);
        }
        return files;
    }

    @Test
    void aBaselineIsAValueOfReference() throws IOException {
        assertThat(texts())
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                        .noneMatch(line -> OTHER_BASELINE.matcher(line).find()));
    }
}
