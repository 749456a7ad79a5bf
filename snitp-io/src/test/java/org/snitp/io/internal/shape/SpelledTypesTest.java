package org.snitp.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.Verdict;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.Language;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;

/** What has a spelling can stand in paths and queries: {@code valueOf}, or for an enum {@code fromString}, reads it. */
class SpelledTypesTest {

    private static final Map<Class<?>, String> VALUES = Map.of(
            Period.class, "2024-S1",
            PeriodRange.class, "2024/2026",
            TimeSpan.class, "2024-Q1/2024-Q3",
            Timing.class, "annual",
            YearStart.class, "10",
            InstitutionType.class, "church",
            DiagnosticCode.class, "SNITP-201",
            Profile.class, "final");

    /** Enums of results and messages, which stand in queries, beside those of documents. */
    private static final Set<Class<?>> RESULTS = Set.of(
            Status.class,
            Punctuality.class,
            Criterion.class,
            Verdict.class,
            EntryKind.class,
            Severity.class,
            Language.class,
            PeriodUnit.class,
            OpenTiming.class);

    static Stream<Class<?>> enums() {
        Map<String, Class<?>> terms = new LinkedHashMap<>();
        ModelTypes.all().values().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType<?>) type).shape().fields().stream())
                .forEach(field -> {
                    if (field.type() instanceof ScalarType<?> scalar
                            && scalar.vocabulary().isPresent()
                            && scalar.value(scalar.terms().get(0)) instanceof Enum<?> one) {
                        terms.put(one.getDeclaringClass().getName(), one.getDeclaringClass());
                    }
                });
        assertThat(terms).hasSizeGreaterThan(15);
        return Stream.concat(terms.values().stream(), RESULTS.stream());
    }

    static Stream<Class<?>> values() {
        return VALUES.keySet().stream();
    }

    private static Object call(Class<?> type, String method, String text) throws Throwable {
        MethodHandle handle =
                MethodHandles.publicLookup().findStatic(type, method, MethodType.methodType(type, String.class));
        return handle.invoke(text);
    }

    @Test
    void everyScalarOfDocumentsIsAmongTheValues() {
        Set<String> known = new TreeSet<>();
        VALUES.keySet().forEach(type -> known.add(type.getName()));

        assertThat(known)
                .containsAll(ModelTypes.all().entrySet().stream()
                        .filter(type -> type.getValue() instanceof ScalarType<?>)
                        .map(type -> type.getKey().getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadFromItsSpelling(Class<?> type) throws Throwable {
        String spelling = VALUES.getOrDefault(type, "");
        Object value = call(type, "valueOf", spelling);

        assertThat(value instanceof Profile profile ? profile.id() : value.toString())
                .startsWith(spelling);
    }

    @ParameterizedTest
    @MethodSource("values")
    void anythingElseIsRefusedWithAReason(Class<?> type) {
        assertThatThrownBy(() -> call(type, "valueOf", "1 zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not ")
                .hasMessageContaining("\"1 zz\"");
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aConstantIsReadFromItsWord(Class<?> type) throws Throwable {
        for (Object constant : Arrays.asList(type.getEnumConstants())) {
            assertThat(call(type, "fromString", EnumTerms.of((Enum<?>) constant)))
                    .isSameAs(constant);
        }
        assertThatThrownBy(() -> call(type, "fromString", "zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not ")
                .hasMessageContaining("\"zz\"");
    }

    @Test
    void aRecurrenceMayBeADuration() {
        assertThat(Recurrence.fromString("P1Y")).isEqualTo(Recurrence.ANNUAL);
        assertThatThrownBy(() -> Recurrence.fromString("2024"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a recurrence: \"2024\"");
    }
}
