package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormRow;
import org.snitp.forms.intake.CollectedForm;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.InstitutionStanding;
import org.snitp.indicators.monitoring.MethodNote;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.OverdueReport;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.ReporterProgress;
import org.snitp.indicators.progress.Tally;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.store.AsOf;
import org.snitp.store.AuditEntry;
import org.snitp.store.DocumentVersion;
import org.snitp.store.EvidenceFile;
import org.snitp.store.FigureBatch;
import org.snitp.store.FigureQuery;
import org.snitp.store.NewFigures;
import org.snitp.store.NewSubmission;
import org.snitp.store.NewVersion;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.StoredDocument;
import org.snitp.store.StoredFigure;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionEvent;

/** Results and requests can gain parts without a change for those who use them, and compare as values do. */
class ResultsTest {

    private SampleValues samples;

    @BeforeEach
    void makeSamples(@TempDir Path folder) {
        samples = new SampleValues(folder);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActionStanding.class,
                AnnualReport.class,
                AsOf.class,
                AuditEntry.class,
                BudgetTotal.class,
                CalendarEntry.class,
                CollectedForm.class,
                DeliveryProgress.class,
                DocumentVersion.class,
                EvidenceFile.class,
                FigureBatch.class,
                FigureQuery.class,
                FormRequest.class,
                FormRow.class,
                Heading.Plan.class,
                Heading.class,
                IndicatorProgress.class,
                IndicatorStanding.CategoryFigure.class,
                IndicatorStanding.PartStanding.class,
                IndicatorStanding.class,
                InstitutionStanding.class,
                MethodNote.class,
                MonitoringRequest.class,
                NewFigures.class,
                NewSubmission.class,
                NewVersion.class,
                ObjectiveStanding.class,
                OverdueReport.class,
                ProgressParameters.class,
                ProgressReport.class,
                ReporterProgress.class,
                ReportingPeriod.class,
                StatusCounts.class,
                StoredDocument.class,
                StoredFigure.class,
                Submission.class,
                SubmissionEvent.class,
                Tally.class,
                TargetAssessment.class,
                UndatedEntry.class
            })
    void theConstructorWithAllPartsIsNotForUsersAndEachPartCounts(Class<?> type) throws ReflectiveOperationException {
        List<Field> parts = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.getParameterCount() == parts.size() || takesBuilder(candidate))
                .findFirst()
                .orElseThrow();

        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
        assertThat(type.isRecord()).isFalse();
        assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
        Object result = made(constructor);
        assertThat(made(constructor)).isEqualTo(result).hasSameHashCodeAs(result);
        for (Field part : parts) {
            Object other = made(constructor);
            change(part, other);
            assertThat(result).as(part.getName()).isNotEqualTo(other);
            assertThat(result.toString()).contains(part.getName() + "=");
            assertThat(type.getMethod(part.getName()).getGenericReturnType()).isEqualTo(part.getGenericType());
        }
    }

    private static boolean takesBuilder(Constructor<?> constructor) {
        return constructor.getParameterCount() == 1
                && constructor.getParameterTypes()[0].getSimpleName().equals("Builder");
    }

    private Object made(Constructor<?> constructor) throws ReflectiveOperationException {
        constructor.setAccessible(true);
        List<Object> parts = new ArrayList<>();
        for (Class<?> type : constructor.getParameterTypes()) {
            Object sample = samples.of(type);
            parts.add(sample == null ? made(type.getDeclaredConstructors()[0]) : sample);
        }
        return constructor.newInstance(parts.toArray());
    }

    private static void change(Field part, Object result) throws IllegalAccessException {
        part.setAccessible(true);
        if (part.getType() == boolean.class) {
            part.setBoolean(result, !part.getBoolean(result));
        } else if (part.getType() == int.class) {
            part.setInt(result, part.getInt(result) + 1);
        } else if (part.getType() == long.class) {
            part.setLong(result, part.getLong(result) + 1);
        } else {
            part.set(result, null);
        }
    }
}
