package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.monitoring.AnnualReport;

/** The report in a real browser; skipped where there is no chromedriver with its Chromium. */
@Tag("slow")
class BrowserTest {

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        started = Browser.start(folder.resolve("profile"));
        assumeTrue(started.isPresent(), "chromedriver is not on the path, so no browser looks at the report");
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    private static Browser show(AnnualReport report, Locale locale, int width) {
        Path file = folder.resolve("report.html");
        ReportFormat.HTML.in(locale).write(report, file);
        Browser browser = started.orElseThrow();
        browser.log("browser");
        browser.log("performance");
        browser.show(file, width);
        return browser;
    }

    private static void assertFits(Browser browser, int width) {
        assertThat(browser.run("return innerWidth + ' ' + (document.documentElement.scrollWidth <= innerWidth)"))
                .isEqualTo(width + " true");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theOfficialReportFitsItsWindowAndAsksForNothing(int width) {
        Browser browser = show(Reports.official(), Reports.ROMANIAN, width);

        assertFits(browser, width);
        assertThat(browser.log("browser")).isEqualTo("{\"value\":[]}");
        assertThat(browser.log("performance"))
                .contains("Network.requestWillBeSent")
                .doesNotContainPattern("\\\\\"url\\\\\":\\\\\"(?!file:|data:|about:)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void nothingOfAHostileReportRuns(int width) {
        Browser browser = show(HostileReport.report(), Locale.ENGLISH, width);

        assertFits(browser, width);
        assertThat(browser.run("return String(window.pwned)")).isEqualTo("undefined");
        assertThat(browser.run("return String(document.querySelectorAll('script, img, iframe, object, base').length)"))
                .isEqualTo("0");
        assertThat(browser.run("return String([...document.querySelectorAll('*')].filter(e => [...e.attributes]"
                        + ".some(a => a.name.startsWith('on'))).length)"))
                .isEqualTo("0");
        assertThat(
                        browser.run(
                                "return String(document.querySelectorAll('a:not([href^=\"#\"]):not([href^=\"https://example.org/\"])').length)"))
                .isEqualTo("0");
        assertThat(browser.run("return String(document.body.innerText.includes('<script>window.pwned = 1</script>'))"))
                .isEqualTo("true");
        assertThat(browser.log("browser")).isEqualTo("{\"value\":[]}");
    }

    @Test
    void headingsTablesAndPicturesSayWhatTheyAre() {
        Browser browser = show(Reports.official(), Locale.ENGLISH, 1280);

        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        assertThat(
                        browser.run(
                                "let last = 0; return String([...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(h => {"
                                        + " const level = +h.tagName[1]; const skips = level > last + 1; last = level; return skips; }).length)"))
                .as("headings that skip a level")
                .isEqualTo("0");
        assertThat(browser.run(
                        "return [document.querySelectorAll('h1').length, document.querySelectorAll('main').length,"
                                + " document.querySelectorAll('nav').length].join()"))
                .isEqualTo("1,1,1");
        assertThat(
                        browser.run(
                                "return String([...document.querySelectorAll('table')].filter(t => !t.caption"
                                        + " || !t.caption.textContent || !t.tHead || [...t.querySelectorAll('th')].some(h => !h.scope)).length)"))
                .as("tables without a caption, a head or scopes")
                .isEqualTo("0");
        assertThat(browser.run("return String([...document.querySelectorAll('svg')].filter(s =>"
                        + " s.getAttribute('role') !== 'img' || !s.getAttribute('aria-label')).length)"))
                .as("pictures without words")
                .isEqualTo("0");
        assertThat(browser.run("const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + " return String(ids.length - new Set(ids).size)"))
                .as("ids that are there twice")
                .isEqualTo("0");
        assertThat(browser.run("return String([...document.querySelectorAll('a')].filter(a =>"
                        + " !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length)"))
                .as("links that lead nowhere")
                .isEqualTo("0");
    }

    /** WCAG 2.2, 1.4.3: at least 4.5 to 1 between a text and what is behind it. */
    @Test
    void everyTextStandsOutFromWhatIsBehindIt() {
        Browser browser = show(Reports.small(), Reports.ROMANIAN, 1280);

        assertThat(browser.run("""
                        const parse = c => c.match(/[0-9.]+/g).map(Number);
                        const light = c => { const [r, g, b] = parse(c).slice(0, 3).map(v => v / 255)
                            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                            return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                        const behind = e => { for (; e; e = e.parentElement) {
                            const c = getComputedStyle(e).backgroundColor; const p = parse(c);
                            if (p.length < 4 || p[3] > 0) return c; } return 'rgb(255, 255, 255)'; };
                        const pale = new Set();
                        for (const e of document.querySelectorAll('body *')) {
                            if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
                            const a = light(getComputedStyle(e).color), b = light(behind(e));
                            if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) pale.add(e.className || e.tagName);
                        }
                        return [...pale].join();
                        """)).isEmpty();
    }
}
