package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Holds the page of the module to what it does. */
class ReadmeTest {

    private static ProgressReport run(DataSource dataSource, List<Measurement> answers, LocalDate day) {
        // README
        SnitpStore store = SnitpStore.open(dataSource); // creates its tables in the schema snitp, or migrates them
        StoreSession ana = store.as(Actor.coordinator("ana"));
        ana.documents().save(Snitp.official(), "As adopted");
        ana.periods().open("pna-2024-2026", Period.year(2025), LocalDate.of(2026, 1, 31));

        StoreSession anitp = store.as(Actor.of("ion", "ANITP"));
        SubmissionKey key = new SubmissionKey("pna-2024-2026", Period.year(2025), "ANITP");
        Submission sent =
                anitp.submissions().send(NewSubmission.of(key).withFigures(NewFigures.of("pna-2024-2026", answers)));
        ana.submissions().accept(sent);

        FigureQuery known =
                FigureQuery.plan("pna-2024-2026").asOf(AsOf.day(day)).onlyAccepted();
        ProgressAccumulator figures = ana.figures().accumulate(known);
        ProgressReport progress = ProgressReport.of(
                ana.documents().bundle(AsOf.day(day)), figures, DuePeriods.NONE, ProgressParameters.asOf(day));
        // README
        return progress;
    }

    @Test
    void theExampleIsTheOneThatIsRun() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/snitp/store/ReadmeTest.java"));
        String mark = "// README\n";
        String run = source.substring(
                source.indexOf(mark) + mark.length(), source.lastIndexOf(mark, source.indexOf("return progress")));
        Matcher block =
                Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));

        assertThat(block.find()).isTrue();
        assertThat(block.group(1).replaceAll("\\s+", "")).isEqualTo(run.replaceAll("\\s+", ""));
    }

    @Test
    void theExampleGivesTheProgressOfTheOfficialPlan() {
        Measurement answer = Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.year(2025))
                .value(BigDecimal.ONE)
                .reportedBy("ANITP")
                .reportedOn(LocalDate.of(2026, 1, 10))
                .build();

        ProgressReport progress = run(TestDatabase.empty(), List.of(answer), LocalDate.of(2026, 2, 1));

        assertThat(Snitp.official().getPlans().get(0).getId()).isEqualTo("pna-2024-2026");
        assertThat(progress.indicators().get("1.1.1-1"))
                .isNotNull()
                .satisfies(found -> assertThat(found.latest().orElseThrow()).isEqualTo(answer));
    }
}
