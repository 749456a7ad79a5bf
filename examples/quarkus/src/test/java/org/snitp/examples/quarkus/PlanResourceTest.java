package org.snitp.examples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;

@QuarkusTest
class PlanResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI address;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "ro").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve("/actions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void anActionIsTakenAndGivenAsDocumentsHaveIt() throws Exception {
        assertThat(post("{\"code\": \"1.1.1\", \"title\": \"Campanie\"}").body())
                .isEqualTo("{\"code\":\"1.1.1\",\"title\":{\"ro\":\"Campanie\"}}");
    }

    @Test
    void aBlankTitleIsRefusedAtItsPlaceInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> answer = post("{\"code\": \"1.1.1\", \"title\": {\"ro\": \" \", \"en\": \"Campaign\"}}");
        JsonNode violations = JSON.readTree(answer.body()).get("violations");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).get("field").asText()).isEqualTo("add.action.title.texts[ro].<map value>");
        assertThat(violations.get(0).get("message").asText()).isEqualTo("nu poate fi gol");
    }

    @Test
    void anUnknownFieldIsRefusedWithTheWordsOfTheLibrary() throws Exception {
        HttpResponse<String> answer = post("{\"code\": \"1.1.1\", \"titel\": \"x\", \"title\": \"Campanie\"}");
        JsonNode problem = JSON.readTree(answer.body()).at("/diagnostics/0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("code").asText()).isEqualTo("SNITP-201");
        assertThat(problem.get("pointer").asText()).isEqualTo("/titel");
        assertThat(problem.get("message").asText()).startsWith("Câmpul „titel” nu există aici.");
    }

    @Test
    void aPeriodStandsInAPath() throws Exception {
        assertThat(get("/periods/2025-S1/end").body()).isEqualTo("\"2025-06-30\"");
        assertThat(get("/periods/2025-S3/end").statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficialStrategyIsGivenAsDocumentsHaveIt() throws Exception {
        assertThat(Snitp.read(get("/official").body(), "official.json").bundle()).hasValue(Snitp.official());
    }

    @Test
    void healthTellsThePlan() throws Exception {
        JsonNode check = JSON.readTree(get("/q/health/ready").body()).at("/checks/0");

        assertThat(check.get("status").asText()).isEqualTo("UP");
        assertThat(check.at("/data/actions").asInt()).isEqualTo(104);
    }
}
