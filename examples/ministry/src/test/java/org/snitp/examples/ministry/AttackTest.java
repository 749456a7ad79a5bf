package org.snitp.examples.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.time.Period;
import org.snitp.store.Actor;
import org.snitp.store.EvidenceFile;
import org.snitp.store.SnitpStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody may try who has an account, or none. */
@MinistryTest
class AttackTest {

    private static final String PLAN = "pna-2024-2026";
    private static final Pattern FIELD = Pattern.compile("name=\"(VALUE\\|[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SnitpStore store;

    @BeforeAll
    static void open(@Autowired SnitpStore store) {
        store.as(Actor.coordinator("test")).periods().open(PLAN, Period.year(2024), LocalDate.of(2027, 1, 31));
    }

    private Visitor institution(String account) {
        return Visitor.signedIn(port, account);
    }

    private static Map<String, String> answers(HttpResponse<String> page, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page.body());
        while (field.find()) {
            fields.put(field.group(1), value);
        }
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.body());
        assertThat(version.find()).isTrue();
        fields.put("version", version.group(1));
        return fields;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/forms",
                "/forms/2024",
                "/periods",
                "/plan",
                "/audit",
                "/progress",
                "/reports",
                "/evidence/1"
            })
    void nothingIsShownWithoutSigningIn(String path) {
        HttpResponse<String> answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/periods",
                "/periods/2024",
                "/periods/2024/workbooks",
                "/periods/2024/workbook?institution=IGPR",
                "/plan",
                "/plan/document?kind=ActionPlan&id=" + PLAN,
                "/review/2024?institution=IGPR",
                "/progress/2024",
                "/reports/publish?year=2024",
                "/reports/preview/2024",
                "/audit"
            })
    void anInstitutionDoesNotOpenWhatIsTheCoordinators(String path) {
        assertThat(institution("anitp").get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/periods",
                "/periods/2024/state",
                "/plan/adopt",
                "/plan/check",
                "/review/2024/accept",
                "/review/2024/return",
                "/reports/publish"
            })
    void anInstitutionDoesNotDoWhatIsTheCoordinators(String path) {
        Map<String, String> fields =
                Map.of("period", "2026", "state", "CLOSED", "institution", "ANITP", "version", "1");

        assertThat(institution("anitp").post(path, fields).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forms/2024/1", "/forms/2024/send", "/sign-out"})
    void nothingIsDoneWithoutTheToken(String path) {
        Visitor visitor = institution("anitp");

        assertThat(visitor.postWithToken(path, Map.of("version", "0"), "").statusCode())
                .isEqualTo(403);
        assertThat(visitor.postWithToken(path, Map.of("version", "0"), "forged").statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePolicyAllowsNoScriptAndNoFrame() {
        HttpResponse<String> page = institution("anitp").get("/forms/2024");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).doesNotContain("<script", "onclick", "style=");
    }

    @Test
    void theSessionCookieIsOutOfReach() {
        String cookies =
                String.join("\n", new Visitor(port).get("/sign-in").headers().allValues("Set-Cookie"));

        assertThat(cookies).contains("JSESSIONID").contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void theEvidenceOfOthersIsNotThere() {
        Visitor igpr = institution("igpr");
        igpr.get("/forms/2024");
        assertThat(igpr.upload("/forms/2024/evidence", "../../proof<b>.html", "<script>1</script>".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(302);
        Matcher link = Pattern.compile("/evidence/(\\d+)")
                .matcher(igpr.get("/forms/2024").body());
        assertThat(link.find()).isTrue();

        HttpResponse<byte[]> own = igpr.download(link.group());
        assertThat(own.body()).isEqualTo("<script>1</script>".getBytes(UTF_8));
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(own.headers().firstValue("Content-Type")).contains("application/octet-stream");
        EvidenceFile stored = store.as(Actor.coordinator("test"))
                .evidence()
                .find(Long.parseLong(link.group(1)))
                .orElseThrow();
        assertThat(stored.name()).isEqualTo("proof<b>.html");
        assertThat(stored.sha256().orElseThrow()).hasSize(64);

        assertThat(institution("anitp").get(link.group()).statusCode()).isEqualTo(404);
        assertThat(institution("anitp").get("/evidence/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theWorkbookOfAnotherInstitutionIsNotTaken() {
        byte[] foreign = institution("igpr").download("/forms/2024/workbook").body();
        Visitor anitp = institution("anitp");
        anitp.get("/forms/2024");

        assertThat(anitp.upload("/forms/2024/workbook", "igpr.xlsx", foreign).statusCode())
                .isEqualTo(302);
        assertThat(anitp.get("/forms/2024").body()).contains("Nothing was taken");
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        Visitor anitp = institution("anitp");
        anitp.get("/forms/2024");

        for (String path : List.of("/forms/2024/evidence", "/forms/2024/workbook")) {
            HttpResponse<String> answer = anitp.upload(path, "large.bin", new byte[5_500_000]);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("The file is too large");
        }
        HttpResponse<String> larger = anitp.upload("/forms/2024/evidence", "larger.bin", new byte[23_000_000]);
        assertThat(larger.statusCode()).isEqualTo(303);
        assertThat(larger.headers().firstValue("Location")).hasValue("/too-large");
        assertThat(anitp.get("/too-large?lang=en"))
                .returns(413, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("at most 5 MB are taken. Nothing was stored. Make it smaller");
        assertThat(anitp.get("/too-large?lang=ro").body()).contains("se primesc cel mult 5 MB. Nu s-a păstrat nimic.");
        anitp.get("/?lang=en");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithAReason() {
        Visitor anitp = institution("anitp");
        anitp.get("/forms/2024");

        assertThat(anitp.upload("/forms/2024/workbook", "x.xlsx", "PK\3\4 nothing".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(302);
        assertThat(anitp.get("/forms/2024").body()).contains("x.xlsx").contains("SNITP-");
    }

    @Test
    void fieldsThatThePageDoesNotHaveAreNotTaken() {
        Visitor visitor = institution("anofm");
        Map<String, String> fields = answers(visitor.get("/forms/2024/1"), "");
        fields.put("VALUE|1.1.1-1|2024|", "77");
        fields.put("institution", "MAI");

        assertThat(visitor.post("/forms/2024/1", fields).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/forms/2024/1").body()).doesNotContain("value=\"77\"");
    }

    @Test
    void anOlderVersionDoesNotReplaceALaterOne() {
        Visitor first = institution("igi");
        Map<String, String> fields = answers(first.get("/forms/2024/1"), "7");

        assertThat(first.post("/forms/2024/1", fields).statusCode()).isEqualTo(302);
        assertThat(first.post("/forms/2024/1", fields).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsTypedIsTextEverywhere() {
        Visitor visitor = institution("igpf");
        HttpResponse<String> page = visitor.get("/forms/2024/1");
        Map<String, String> fields = answers(page, "<script>alert(1)</script>");

        visitor.post("/forms/2024/1", fields);

        assertThat(visitor.get("/forms/2024/1").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forms/1999", "/forms/2024/999", "/forms/nonsense", "/nothing", "/reports/77"})
    void whatIsNotThereSaysSoWithoutATrace(String path) {
        HttpResponse<String> answer = institution("anitp").get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "org.snitp", "at org.");
    }

    @Test
    void aPageThatIsNotThereIsOneForPeople() {
        assertThat(institution("anitp").get("/nothing?lang=en").body())
                .contains("<h1>This cannot be done</h1>")
                .contains("There is no such page");
    }

    @Test
    void aPlanThatIsTooLargeIsNotRead() {
        Visitor coordinator = Visitor.signedIn(port, "coordonator");
        coordinator.get("/plan/document?kind=ActionPlan&id=" + PLAN);

        String path = "/plan/check?kind=ActionPlan&version=1&id=" + PLAN;
        assertThat(coordinator.upload(path, "plan.yaml", new byte[5_500_000]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFailedSignInIsRecorded() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");

        visitor.post("/sign-in", Map.of("username", "guess\nwork", "password", "wrong"));

        assertThat(store.as(Actor.coordinator("test")).audit().latest(50))
                .anyMatch(entry ->
                        entry.action().equals("user.refused") && entry.subject().equals("guess work"));
    }
}
