package org.snitp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A real application, on a real port. */
class MinistryTest {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private static ConfigurableApplicationContext application;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        SpringApplication ministry = new SpringApplication(Ministry.class);
        ministry.setDefaultProperties(Map.of(
                "server.port", "0",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "snitp.plan.official", "true",
                "management.endpoints.web.exposure.include", "snitp,health",
                "management.endpoint.health.show-details", "always"));
        application = ministry.run();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "ro");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(400);
    }

    private static String read(HttpResponse<String> answer, String path) {
        return String.valueOf(JsonPath.<Object>read(answer.body(), path));
    }

    @Test
    void anActionIsTakenAndGivenAsDocumentsHaveIt() throws Exception {
        HttpResponse<String> answer = post("/actions", JSON, "{\"code\": \"1.1.1\", \"title\": \"Campanie\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"code\":\"1.1.1\",\"title\":{\"ro\":\"Campanie\"}}");
    }

    @Test
    void aBlankTitleIsRefusedAtItsPlaceInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> answer =
                post("/actions", JSON, "{\"code\": \"1.1.1\", \"title\": {\"ro\": \" \", \"en\": \"Campaign\"}}");

        assertProblem(answer);
        assertThat(read(answer, "$.errors.length()")).isEqualTo("1");
        assertThat(read(answer, "$.errors[0].pointer")).isEqualTo("/title/ro");
        assertThat(read(answer, "$.errors[0].code")).isEqualTo("SNITP-301");
        assertThat(read(answer, "$.errors[0].message")).isEqualTo("nu poate fi gol");
    }

    @Test
    void aPartOfAnObjectOfTheApplicationIsRefusedAtItsPlace() throws Exception {
        HttpResponse<String> answer = post(
                "/orders",
                JSON,
                "{\"reference\": \"1\", \"actions\": [{\"code\": \"1.1.1\", \"title\": {\"ro\": \" \", \"en\": \"x\"}}]}");

        assertProblem(answer);
        assertThat(read(answer, "$.errors[0].pointer")).isEqualTo("/actions/0/title/ro");
    }

    @Test
    void anUnknownFieldIsRefusedWithTheWordsOfTheLibrary() throws Exception {
        HttpResponse<String> answer =
                post("/actions", JSON, "{\"code\": \"1.1.1\",\n \"titel\": \"Campanie\", \"title\": \"Campanie\"}");

        assertProblem(answer);
        assertThat(read(answer, "$.errors[0].code")).isEqualTo("SNITP-201");
        assertThat(read(answer, "$.errors[0].pointer")).isEqualTo("/titel");
        assertThat(read(answer, "$.errors[0].line")).isEqualTo("2");
        assertThat(read(answer, "$.errors[0].suggestion")).isEqualTo("title");
        assertThat(read(answer, "$.detail")).isEqualTo(read(answer, "$.errors[0].message"));
    }

    @Test
    void whatIsNoJsonIsAnsweredAsSpringDoes() throws Exception {
        HttpResponse<String> answer = post("/actions", JSON, "{");

        assertProblem(answer);
        assertThat(answer.body()).doesNotContain("errors");
    }

    @Test
    void aPeriodStandsInAPath() throws Exception {
        assertThat(get("/periods/2025-S1/end").body()).isEqualTo("\"2025-06-30\"");
    }

    @Test
    void aWrongPeriodInAPathIsAProblem() throws Exception {
        HttpResponse<String> answer = get("/periods/2025-S3/end");

        assertProblem(answer);
        assertThat(read(answer, "$.parameter")).isEqualTo("period");
        assertThat(read(answer, "$.code")).isEqualTo("SNITP-208");
        assertThat(read(answer, "$.detail")).contains("2025-S3").contains("nu este");
    }

    @Test
    void otherParametersAreAnsweredAsSpringDoes() throws Exception {
        assertProblem(get("/numbers/x?least=1"));
        HttpResponse<String> answer = get("/numbers/1?least=0");

        assertProblem(answer);
        assertThat(read(answer, "$.errors[0].parameter")).isEqualTo("least");
    }

    @Test
    void documentsAreTakenAndGivenInYamlAndJson() throws Exception {
        String yaml = Snitp.toYaml(Snitp.official());
        HttpResponse<String> json = post("/plans", YAML, yaml);
        HttpResponse<String> again = send(request("/plans")
                .header("Content-Type", JSON)
                .header("Accept", YAML)
                .POST(BodyPublishers.ofString(json.body())));

        assertThat(json.headers().firstValue("Content-Type")).hasValue(JSON);
        assertThat(json.body()).isEqualTo(Snitp.toJson(Snitp.official()));
        assertThat(again.headers().firstValue("Content-Type")).hasValue(YAML);
        assertThat(again.body()).isEqualTo(yaml);
    }

    @Test
    void documentsWithErrorsAreRefusedWithLinesAndPointers() throws Exception {
        String plan = Snitp.toYaml(Snitp.official()).replaceFirst("\\bANITP\\]", "ANIPT]");

        HttpResponse<String> answer = post("/plans", YAML, plan);

        assertProblem(answer);
        assertThat(read(answer, "$.errors[0].code")).isEqualTo("SNITP-401");
        assertThat(read(answer, "$.errors[0].suggestion")).isEqualTo("ANITP");
        assertThat(Integer.parseInt(read(answer, "$.errors[0].line"))).isGreaterThan(10);
        assertThat(post("/uploads", "text/plain", plan).body())
                .isEqualTo(answer.body().replace("/plans", "/uploads"));
    }

    @Test
    void theActuatorTellsThePlanAndItsHealth() throws Exception {
        HttpResponse<String> plan = get("/actuator/snitp");
        HttpResponse<String> health = get("/actuator/health");

        assertThat(read(plan, "$.summary.actions")).isEqualTo("104");
        assertThat(read(plan, "$.errors")).isEqualTo("0");
        assertThat(read(plan, "$.plans[0].fingerprint")).startsWith("sha256:");
        assertThat(read(plan, "$.problems.length()")).isEqualTo(read(plan, "$.warnings"));
        assertThat(read(health, "$.components.snitp.status")).isEqualTo("UP");
    }
}
