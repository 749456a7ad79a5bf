package org.snitp.examples.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same functions for programs: what the document of OpenAPI says, a report from its form to its review, and what is refused. */
@MinistryTest
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COORDINATOR = "coordonator";
    private static final String PERIOD = "2024";

    @LocalServerPort
    private int port;

    private static JsonNode openApi() {
        try (InputStream stream = ApiTest.class.getResourceAsStream("/static/api/openapi.json")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String account, String method, String path, String type, byte[] body) {
        String secret = account + ":" + MinistryTest.PASSWORD;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofByteArray(body))
                .header("Accept-Language", "en");
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!account.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String account, String path) {
        return send(account, "GET", path, "", new byte[0]);
    }

    private HttpResponse<String> json(String account, String method, String path, Object body) {
        return send(account, method, path, "application/json", JSON.writeValueAsBytes(body));
    }

    private void open() {
        assertThat(json(COORDINATOR, "POST", "/api/periods", Map.of("period", PERIOD, "due", "2027-01-31"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDocumentDescribesWhatIsThereAndNothingElse(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        Set<String> described = new TreeSet<>();
        openApi()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method.name() + " " + path))));

        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void aFormGoesFromItsQuestionsToItsReview() {
        open();
        JsonNode form = JSON.readTree(get("anpdca", "/api/form/2024").body());
        assertThat(form.get("editable").asBoolean()).isTrue();
        String key = "";
        for (JsonNode question : form.get("questions")) {
            if (key.isEmpty() && question.get("columns").toString().contains("\"value\"")) {
                key = question.get("key").asString();
            }
        }
        String answers = "/api/form/2024";
        Map<String, Object> wrong = Map.of("version", 0, "rows", Map.of(key, Map.of("value", "many")));
        assertThat(json("anpdca", "PUT", answers, wrong).body())
                .contains("\"rejected\"")
                .contains("is no number");
        assertThat(json("anpdca", "POST", answers + "/send", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(json("anpdca", "PUT", answers, wrong).statusCode()).isEqualTo(409);
        Map<String, Object> right = Map.of("version", 1, "rows", Map.of(key, Map.of("value", "14")));
        assertThat(json("anpdca", "PUT", answers, right).statusCode()).isEqualTo(200);
        HttpResponse<String> proof = send(
                "anpdca", "POST", answers + "/evidence?name=proof.txt", "application/octet-stream", new byte[] {1});
        assertThat(JSON.readTree(proof.body()).get("sha256").asString()).hasSize(64);
        assertThat(json("anpdca", "POST", answers + "/send", Map.of("remark", "First figures"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(get("anpdca", "/api/periods").body()).contains("\"state\":\"open\"");
        assertThat(get(COORDINATOR, "/api/periods/2024/submissions").body()).contains("ANPDCA", "\"sent\"");
        assertThat(get(COORDINATOR, "/api/reviews/2024?institution=ANPDCA").body())
                .contains("\"value\":\"14\"");
        Map<String, Object> decision = Map.of("institution", "ANPDCA", "version", 1, "accepted", true);
        assertThat(json(COORDINATOR, "POST", "/api/reviews/2024", decision).body())
                .contains("\"accepted\"");
        assertThat(json(COORDINATOR, "POST", "/api/reviews/2024", decision).statusCode())
                .isEqualTo(409);
        assertThat(get(COORDINATOR, "/api/progress/2024").body()).contains("\"year\"");
    }

    @Test
    void thePlanIsInTheFormatOfDocuments(@Autowired Plans plans) {
        HttpResponse<String> plan = get("anitp", "/api/plan");

        assertThat(Snitp.read(plan.body(), "plan.json").orElseThrow().getDocuments())
                .containsExactlyInAnyOrderElementsOf(plans.current().bundle().getDocuments());
    }

    @Test
    void aPlanIsCheckedWithItsLines() {
        byte[] text = "schema: snitp/1\nkind: ActionPlan\nid: pna-2024-2026\nperiods: 2024\n".getBytes(UTF_8);

        HttpResponse<String> checked =
                send(COORDINATOR, "POST", "/api/plan/ActionPlan/check?id=pna-2024-2026", "application/yaml", text);
        assertThat(checked.body()).contains("\"sound\":false").contains("\"line\":4");
        assertThat(send(
                                COORDINATOR,
                                "PUT",
                                "/api/plan/ActionPlan?id=pna-2024-2026&replacing=1",
                                "application/yaml",
                                text)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherVersionIsAdoptedOnceAndCompared(@Autowired Plans plans) {
        int before = version(plans);
        String text = Snitp.toYaml(Bundle.of(plans.current().actionPlan()))
                .replace("code: 1.1.3\n", "code: 1.1.3\n    x-exemplu: da\n");
        String path = "/api/plan/ActionPlan?id=pna-2024-2026&replacing=" + before;

        assertThat(send(COORDINATOR, "PUT", path, "application/yaml", text.getBytes(UTF_8))
                        .body())
                .contains("\"version\":" + (before + 1));
        assertThat(send(
                                COORDINATOR,
                                "PUT",
                                path,
                                "application/yaml",
                                text.replace(": da", ": nu").getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(409);
        assertThat(version(plans)).isEqualTo(before + 1);
        String compared = "/plan/compare?kind=ActionPlan&id=pna-2024-2026&from=" + before + "&to=" + (before + 1);
        assertThat(Visitor.signedIn(port, COORDINATOR).get(compared).body())
                .contains("1.1.3")
                .contains("x-exemplu");
    }

    private static int version(Plans plans) {
        return plans.current().versions().stream()
                .filter(version -> version.key().kind().equals("ActionPlan"))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/periods", "/api/form/2024", "/api/plan", "/api/audit", "/api/reports"})
    void nothingIsGivenWithoutAnAccount(String path) {
        HttpResponse<String> answer = get("", path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anitp, GET, /api/audit",
        "anitp, GET, /api/periods/2024/submissions",
        "anitp, GET, /api/reviews/2024?institution=IGPR",
        "anitp, POST, /api/reviews/2024",
        "anitp, POST, /api/periods",
        "anitp, PUT, /api/periods/2024/state",
        "anitp, GET, /api/progress/2024",
        "anitp, POST, /api/reports",
        "anitp, PUT, /api/plan/ActionPlan?id=pna-2024-2026&replacing=1",
        "anitp, POST, /api/plan/ActionPlan/check?id=pna-2024-2026",
        "coordonator, GET, /api/form/2024",
        "coordonator, PUT, /api/form/2024"
    })
    void nobodyDoesWhatIsOthers(String account, String method, String path) {
        assertThat(send(account, method, path, "application/json", "{}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void whatAForeignPageCouldSendIsNotTaken(String type) {
        byte[] body = "{\"period\":\"2026\",\"due\":\"2027-01-31\"}".getBytes(UTF_8);

        assertThat(send(COORDINATOR, "POST", "/api/periods", type, body).statusCode())
                .isIn(400, 415);
    }

    @Test
    void whatIsNotThereIsToldAsAProblem() {
        HttpResponse<String> answer = get("anitp", "/api/form/1999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("not yours to see");
    }
}
