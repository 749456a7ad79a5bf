package org.snitp.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A year in a real browser: a period is opened, a form filled in, refused, corrected, sent, returned, corrected again, accepted; the
 * period is closed and locked, and the report published. Each page on the way is looked at by axe-core, wide and narrow, in both
 * languages. Skipped where there is no chromedriver with its Chromium.
 */
@MinistryTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // a year begins in an application without periods
class YearlyCycleTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final String FIRST = "#q1-value";
    private static final String SECOND = "#q2-value";
    private static final String SMALL = "#q4-value";
    private static final String SEND = "form[action$='/send'] button";

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start(@LocalServerPort int port) throws IOException {
        started = Browser.start(folder.resolve("profile"), "http://localhost:" + port);
        assumeTrue(started.isPresent(), "chromedriver is not on the path, so no browser goes through the year");
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    private static void signIn(String account) {
        Browser browser = browser();
        browser.go("/sign-in");
        browser.type("#username", account);
        browser.type("#password", MinistryTest.PASSWORD);
        browser.click("form.sign-in button");
    }

    private static void signOut() {
        browser().click(".head form button");
    }

    /** Looks at the page that is shown: nothing keeps anybody out, and nothing is wider than the window. */
    private static void look() {
        look("ro", NARROW);
        look("en", WIDE);
    }

    private static void look(String language, int width) {
        Browser browser = browser();
        String path = browser.path().replaceAll("[?&]lang=..", "");
        browser.width(width, 900);
        browser.go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        lookHere(path, language, width);
    }

    /** Looks at a page that came as the answer to a form, in its language, wide and narrow. */
    private static void lookHere(String name) {
        String language = browser().run("return document.documentElement.lang");
        for (int width : new int[] {NARROW, WIDE}) {
            browser().width(width, 900);
            lookHere(name, language, width);
        }
    }

    private static void lookHere(String path, String language, int width) {
        Browser browser = browser();
        assertThat(browser.violations())
                .as(path + " in " + language + ", " + width + " wide")
                .isEmpty();
        assertThat(browser.run("return String(document.documentElement.scrollWidth <= innerWidth)"))
                .as("nothing of " + path + " is wider than " + width)
                .isEqualTo("true");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
        assertThat(browser.run("return String(document.scripts.length)")).isEqualTo("0");
        String looks = System.getProperty("looks", "");
        if (!looks.isEmpty()) {
            String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "") + "-" + language + "-" + width
                    + ".png";
            browser.wholePicture(Path.of(looks, name));
        }
    }

    @Test
    void whatKeepsPeopleOutIsFound() {
        Browser browser = browser();
        browser.go("/sign-in?lang=en");
        browser.run("document.querySelector('label').remove(); return ''");

        assertThat(browser.violations()).contains("label");
    }

    /** Writes a picture for the README into the folder of the property {@code pictures}, if there is one. */
    private static void picture(String name) {
        String pictures = System.getProperty("pictures", "");
        if (!pictures.isEmpty()) {
            browser().width(1000, 700);
            browser().picture(Path.of(pictures, name + ".png"));
            browser().width(WIDE, 900);
        }
    }

    @Test
    void aYearGoesBy() {
        open();
        fillInAndSend();
        returnWithReason();
        correct();
        accept();
        closeAndLock();
        adoptAnotherPlan();
        publish();
    }

    private void open() {
        Browser browser = browser();
        browser.go("/sign-in?lang=en");
        look();
        signIn("coordonator");
        assertThat(browser.text()).contains("Reporting periods");
        browser.set("#period", "2025");
        browser.set("#due", "2027-01-31");
        browser.click("form.panel button");
        assertThat(browser.path()).isEqualTo("/periods/2025");
        assertThat(browser.text()).contains("open").contains("ANITP");
        look();
        signOut();
    }

    private void fillInAndSend() {
        Browser browser = browser();
        signIn("anitp");
        assertThat(browser.text()).contains("2025");
        look();
        browser.go("/forms/2025/1");
        assertThat(browser.tab()).isEqualTo("Skip to the content");
        browser.type(FIRST, "12");
        browser.type(SECOND, "minus four");
        browser.type(SMALL, "3");
        browser.click("button[name=next]");
        assertThat(browser.path()).isEqualTo("/forms/2025/1");
        assertThat(browser.text()).contains("These answers are refused").contains("\"minus four\" is no number");
        picture("form");
        look();
        browser.go("/forms/2025");
        browser.click(SEND);
        assertThat(browser.text()).contains("Nothing was sent: some answers are refused");
        look();
        browser.go("/forms/2025/1");
        browser.type(SECOND, "400");
        browser.click("button[name=next]");
        assertThat(browser.path()).isEqualTo("/forms/2025/2");
        browser.go("/forms/2025");
        browser.click(SEND);
        assertThat(browser.text()).contains("Your answers were sent to the coordinator");
        signOut();
    }

    private void returnWithReason() {
        Browser browser = browser();
        signIn("coordonator");
        browser.go("/review/2025?institution=ANITP");
        assertThat(browser.text()).contains("400").contains("sent, waits for review");
        look();
        browser.type("#reason", "The campaign in May was counted twice.");
        browser.click("form[action$='/return'] button");
        assertThat(browser.text()).contains("returned");
        picture("period");
        signOut();
    }

    private void correct() {
        Browser browser = browser();
        signIn("anitp");
        browser.go("/forms/2025");
        assertThat(browser.text()).contains("The campaign in May was counted twice.");
        browser.go("/forms/2025/1");
        browser.type(FIRST, "11");
        browser.click("button[name=next]");
        browser.go("/forms/2025");
        browser.click(SEND);
        assertThat(browser.text()).contains("were sent to the coordinator").contains("returned");
        signOut();
    }

    private void accept() {
        Browser browser = browser();
        signIn("coordonator");
        browser.go("/review/2025?institution=ANITP");
        assertThat(browser.run("return document.querySelector('tbody tr').innerText"))
                .contains("11")
                .contains("12");
        browser.click("form[action$='/accept'] button");
        assertThat(browser.text()).contains("accepted");
        signOut();
        signIn("anitp");
        browser.go("/forms/2025/1");
        assertThat(browser.text()).contains("cannot be changed");
        look();
        signOut();
    }

    private void closeAndLock() {
        Browser browser = browser();
        signIn("coordonator");
        browser.go("/periods/2025");
        browser.click("button[value=CLOSED]");
        assertThat(browser.text()).contains("closed");
        signOut();
        signIn("igpr");
        browser.go("/forms/2025/1");
        assertThat(browser.text()).contains("cannot be changed");
        signOut();
        signIn("coordonator");
        browser.go("/periods/2025");
        browser.click("button[value=LOCKED]");
        assertThat(browser.text()).contains("locked");
    }

    private void adoptAnotherPlan() {
        Browser browser = browser();
        browser.go("/plan");
        browser.click("main a[href*='ActionPlan']");
        look();
        rewrite("period: 2024/2026", "period: 2024/2o26");
        browser.click("main form:last-of-type button");
        assertThat(browser.text()).contains("cannot be adopted").contains("2o26");
        lookHere("plan-errors");
        rewrite("period: 2024/2o26", "period: 2024/2026");
        rewrite("code: 1.1.1", "code: 1.1.1\n    tags: [own:prevenire]");
        browser.click("main form:last-of-type button");
        assertThat(browser.text()).contains("What would change");
        lookHere("plan-checked");
        browser.click("button[formaction]");
        assertThat(browser.text()).contains("The new version is in force");
        browser.go("/plan/compare?kind=ActionPlan&id=pna-2024-2026&from=1&to=2");
        assertThat(browser.text()).contains("prevenire");
        look();
    }

    /** Changes the text of the document in its editor. */
    private static void rewrite(String before, String after) {
        browser()
                .run("const text = document.querySelector('#text'); text.value = text.value.replace(" + quoted(before)
                        + ", " + quoted(after) + "); return ''");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\n", "\\n") + "'";
    }

    private void publish() {
        Browser browser = browser();
        for (String path : new String[] {
            "/progress/2025",
            "/progress/2025/objective?code=1.1",
            "/progress/2025/institution?id=ANITP",
            "/progress/2025/indicator?id=1.1.1-1",
            "/reports/publish?year=2025",
            "/plan",
            "/audit",
            "/periods",
            "/periods/2025",
            "/too-large",
            "/nothing"
        }) {
            browser.go(path);
            look();
        }
        browser.go("/progress/2025/indicator?id=1.1.1-1");
        assertThat(browser.run("return document.querySelector('figure svg desc').textContent"))
                .contains("2025: 11");
        browser.go("/progress/2025/indicator?id=1.1.1-4");
        assertThat(browser.text()).contains("withheld").doesNotContain("\t3");
        assertThat(browser.run("return String(document.querySelectorAll('svg .dot').length)"))
                .isEqualTo("0");
        browser.go("/reports/publish?year=2025");
        assertThat(browser.text()).contains("3 of 1,719").contains("Overdue reports\n1,129");
        browser.click("form[action$='/publish'] button");
        assertThat(browser.path()).isEqualTo("/reports");
        look();
        signOut();
        signIn("igpr");
        browser.go("/reports");
        browser.click("tbody a");
        assertThat(browser.run("return document.body.innerText")).contains("1.1.1-1");
        browser.go("/");
        signOut();
    }
}
