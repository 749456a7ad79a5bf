package org.snitp.io.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeNamesTest {

    private static final RelativeNames LINUX = new RelativeNames("/repo/plans", "/repo", false);
    private static final RelativeNames WINDOWS = new RelativeNames("C:\\Repo\\plans", "c:\\repo", true);

    @ParameterizedTest
    @CsvSource({
        "plan.yaml, plans/plan.yaml",
        "./a/../plan.yaml, plans/plan.yaml",
        "../other/plan nou.yaml, other/plan%20nou.yaml",
        "/repo/plan.yaml, plan.yaml",
        "/repository/plan.yaml, file:///repository/plan.yaml",
        "../../plan.yaml, file:///plan.yaml",
        "acțiuni.yaml, plans/ac%C8%9Biuni.yaml",
        "a:b#c?d%20.yaml, plans/a%3Ab%23c%3Fd%2520.yaml",
        "a\\b.yaml, plans/a%5Cb.yaml",
        "/repo, .",
    })
    void namesFilesByAddress(String file, String uri) {
        assertThat(LINUX.uri(file)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.yaml, plans/plan.yaml",
        "a\\plan nou.yaml, plans/a/plan%20nou.yaml",
        "a/plan.yaml, plans/a/plan.yaml",
        "C:\\Repo\\plan.yaml, plan.yaml",
        "D:\\plan nou.yaml, file:///D:/plan%20nou.yaml",
        "..\\..\\plan.yaml, file:///C:/plan.yaml"
    })
    void namesFilesByAddressOnWindows(String file, String uri) {
        assertThat(WINDOWS.uri(file)).isEqualTo(uri);
    }

    @Test
    void namesFilesForToolsOnAnySystem() {
        assertThat(LINUX.relative("plan nou.yaml")).contains("plans/plan nou.yaml");
        assertThat(LINUX.relative("/elsewhere/plan.yaml")).isEmpty();
        assertThat(LINUX.absolute("../../elsewhere/plan.yaml")).isEqualTo("/elsewhere/plan.yaml");
        assertThat(WINDOWS.relative("a\\plan.yaml")).contains("plans/a/plan.yaml");
        assertThat(WINDOWS.absolute("D:\\a\\plan.yaml")).isEqualTo("D:/a/plan.yaml");
    }
}
