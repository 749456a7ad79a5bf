package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.store.Given.ANA;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.Fixtures;

/** Texts are never part of SQL. */
class HostileTextTest {

    private static DataSource database;
    private static SnitpStore store;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        store = SnitpStore.builder(database).migrate(false).open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE snitp.figure; --",
                "' OR '1'='1",
                "\\'; SELECT 1; --",
                "$$; DROP SCHEMA snitp CASCADE; $$",
                "?::text",
                "{fn now()}",
                "%s %1$s",
                "{\"a\", NULL}",
                "\u202Eevil"
            })
    void aTextComesBackAsItIs(String text) {
        StoreSession session = store.as(new Actor(text, Optional.of(text)));
        StoreSession coordinator = store.as(Actor.coordinator(text));
        Measurement figure = Measurement.builder()
                .indicator(text)
                .period(Period.year(2025))
                .dimensions(Map.of(text, text))
                .value(BigDecimal.ONE)
                .reportedBy(text)
                .planVersion(text)
                .note(LocalizedText.of(text))
                .build();
        SubmissionKey key = new SubmissionKey(text, Period.year(2025), text);

        coordinator.periods().open(text, Period.year(2025), LocalDate.of(2026, 1, 31));
        EvidenceFile file = session.evidence().refer(text, text, text, text);
        Submission sent = session.submissions()
                .send(NewSubmission.of(key)
                        .withFigures(NewFigures.of(text, List.of(figure)))
                        .withEvidence(List.of(file.id()))
                        .withRemark(text));
        coordinator
                .documents()
                .save(NewVersion.of(Fixtures.plan().withId(text))
                        .withText(text, text)
                        .withComment(text));

        assertThat(session.submissions().find(key)).contains(sent);
        assertThat(session.figures()
                        .counting(FigureQuery.plan(text).withIndicator(text).withReporter(text)))
                .extracting(StoredFigure::measurement)
                .containsExactly(figure);
        assertThat(session.evidence().list(key)).extracting(EvidenceFile::name).containsExactly(text);
        assertThat(coordinator
                        .documents()
                        .find(DocumentKey.plan(text))
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
        assertThat(coordinator.audit().about(key.toString())).hasSize(1);
        assertThat(store.as(ANA).periods().list(text)).hasSize(1);
    }

    /** A constant of the class, which the compiler lets nobody else assign. */
    private static boolean isConstant(String name, String code) {
        return name.matches("[A-Z_]+") && code.contains("private static final String " + name + " = ");
    }

    /** Each statement is prepared, and its SQL is a constant. */
    @Test
    void allSqlIsConstant() throws IOException {
        Pattern created = Pattern.compile("new Query\\(\\s*connection,\\s*([^\"\\s][^,)]*)");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                assertThat(code)
                        .as(source.toString())
                        .doesNotContain("createStatement", "String.format", ".formatted(");
                assertThat(created.matcher(code)
                                .results()
                                .map(match -> match.group(1).strip())
                                .filter(name -> !isConstant(name, code)))
                        .as(source.toString())
                        .isSubsetOf("isolation");
                if (!source.endsWith("Query.java")) {
                    assertThat(code).as(source.toString()).doesNotContain("prepareStatement");
                }
                // Nothing is added to a text of several lines.
                assertThat(Pattern.compile("\"\"\"\\s*\\+|\\+\\s*\"\"\"")
                                .matcher(code)
                                .find())
                        .as(source.toString())
                        .isFalse();
            }
        }
    }
}
