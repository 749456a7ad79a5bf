package org.snitp.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.reports.Browser;

/** The site in a real browser, opened from a folder; skipped where there is no chromedriver with its Chromium. */
@Tag("slow")
class SiteBrowserTest {

    /** One page of each type. */
    private static final List<String> TYPES = List.of(
            "index.html",
            "en/index.html",
            "ro/index.html",
            "en/objectives/index.html",
            "en/objectives/1.html",
            "ro/actions/index.html",
            "en/actions/a_2f_b_20_2.html",
            "en/institutions/index.html",
            "ro/institutions/ME.html",
            "en/indicators/index.html",
            "en/indicators/periodic.html",
            "ro/indicators/cumulative.html",
            "en/indicators/range.html",
            "en/indicators/sex.html",
            "ro/indicators/county.html",
            "en/indicators/each.html",
            "en/calendar.html",
            "ro/map.html",
            "en/reporting.html",
            "en/method.html",
            "ro/downloads.html",
            "en/find.html");

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        started = Browser.start(folder.resolve("profile"));
        assumeTrue(started.isPresent(), "chromedriver is not on the path, so no browser looks at the site");
        Sites.withheld().write(folder.resolve("public"));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    private static Browser show(String page, int width) {
        Browser browser = started.orElseThrow();
        browser.show(folder.resolve("public").resolve(page), width);
        return browser;
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "360, dark"})
    void axeFindsNothingOnAnyTypeOfPageAndEachFitsItsWindow(int width, String scheme) {
        started.orElseThrow().prefer(scheme);
        List<String> found = new ArrayList<>();
        for (String page : TYPES) {
            Browser browser = show(page, width);
            String violations = browser.violations();
            if (!violations.isEmpty()) {
                found.add(page + ": " + violations);
            }
            if (!browser.run("return '' + (document.documentElement.scrollWidth <= innerWidth)")
                    .equals("true")) {
                found.add(page + " is wider than " + width);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noTableIsWiderThanASmallWindow() {
        List<String> found = new ArrayList<>();
        for (String page : TYPES) {
            String wide = show(page, 390)
                    .run("return [...document.querySelectorAll('.scroll')].filter(e => e.querySelector('table')"
                            + " && e.scrollWidth > e.clientWidth).map(e => e.getAttribute('aria-label')).join('; ')");
            if (!wide.isEmpty()) {
                found.add(page + ": " + wide);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void inASmallWindowEachCellOfAWideTableHasTheNameOfItsColumn() {
        Browser browser = show("en/reporting.html", 390);

        assertThat(browser.run("const cell = document.querySelector('table.many td');"
                        + " return getComputedStyle(cell, '::before').content + getComputedStyle(cell).display"))
                .isEqualTo("\\\"Period: \\\"block");
        assertThat(show("en/reporting.html", 1280)
                        .run("return getComputedStyle(document.querySelector('table.many td'), '::before').content"))
                .isEqualTo("none");
    }

    @Test
    void aSiteInAFolderHasItsStyleAndAsksForNothingElse() {
        Browser browser = started.orElseThrow();
        browser.log("browser");
        browser.log("performance");
        show("en/indicators/cumulative.html", 1280);

        assertThat(browser.run("return getComputedStyle(document.querySelector('.menu ul')).display"))
                .isEqualTo("flex");
        assertThat(browser.log("browser")).isEqualTo("{\"value\":[]}");
        assertThat(browser.log("performance"))
                .contains("Network.requestWillBeSent")
                .doesNotContainPattern("\\\\\"url\\\\\":\\\\\"(?!file:|data:|about:)");
    }

    @Test
    void theKeyboardComesToTheContentFirstAndToTheMenuNext() {
        Browser browser = show("en/indicators/cumulative.html", 1280);

        assertThat(browser.run("return [...document.querySelectorAll('a, [tabindex], input')].slice(0, 2)"
                        + ".map(e => e.textContent).join('; ')"))
                .isEqualTo("Skip to the content; Overview");
        assertThat(
                        browser.run(
                                "document.querySelector('.skip').focus();"
                                        + " return document.activeElement.hash + ' ' + document.querySelectorAll('main#content').length"))
                .isEqualTo("#content 1");
    }

    @Test
    void theSearchFindsWordsWithoutTheirMarks() {
        Browser browser = show("ro/find.html", 1280);
        String shown = "return [...document.querySelectorAll('section:not([hidden]) li:not([hidden])')]"
                + ".map(e => e.textContent).join('; ')";

        assertThat(browser.run("const q = document.getElementById('query'); q.value = 'SCOLI numar';"
                        + " q.dispatchEvent(new Event('input')); " + shown))
                .isEqualTo("cumulative Număr de școli");
        assertThat(browser.run("return document.querySelector('.find .note').textContent"))
                .isEqualTo("1 / 15");
        assertThat(browser.run("return document.querySelector('label').textContent"))
                .isEqualTo("Caută");
    }
}
