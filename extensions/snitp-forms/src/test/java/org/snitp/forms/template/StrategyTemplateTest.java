package org.snitp.forms.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.sheet.Filling;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;

class StrategyTemplateTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Locale EN = Locale.ENGLISH;
    private static final List<String> KINDS = List.of("Strategy", "InstitutionRegistry", "ActionPlan");

    /** The fields of everything that a skeleton can have, by their names in the explanations. */
    private static Map<String, Field<?, ?, ?>> fields() {
        Map<String, Field<?, ?, ?>> fields = new LinkedHashMap<>();
        KINDS.forEach(kind -> collect(DocumentShapes.ofKind(kind).orElseThrow(), fields));
        // A reference needs a library, which a skeleton of a strategy does not have.
        fields.remove("Indicator.ref");
        return fields;
    }

    private static void collect(Shape<?, ?> shape, Map<String, Field<?, ?, ?>> fields) {
        for (Field<?, ?, ?> field : shape.fields()) {
            boolean isNew = fields.putIfAbsent(shape.name() + "." + field.name(), field) == null;
            if (isNew && field.type() instanceof ObjectType<?> type) {
                collect(type.shape(), fields);
            }
        }
    }

    /** The names of the fields that have a value somewhere in a bundle. */
    private static Set<String> used(Bundle bundle) {
        Set<String> used = new TreeSet<>();
        for (Document document : bundle.getDocuments()) {
            // The list of counties comes with the reader.
            if (!(document instanceof CodeList)) {
                collect(DocumentShapes.shaped(document), used);
            }
        }
        return used;
    }

    private static <T> void collect(DocumentShapes.Shaped<T> shaped, Set<String> used) {
        for (Field<T, ?, ?> field : shaped.shape().fields()) {
            collect(shaped, field, used);
        }
    }

    private static <T, V> void collect(DocumentShapes.Shaped<T> shaped, Field<T, ?, V> field, Set<String> used) {
        for (V value : field.get(shaped.object())) {
            used.add(shaped.shape().name() + "." + field.name());
            if (field.type() instanceof ObjectType<V> type) {
                collect(new DocumentShapes.Shaped<>(type.shape(), value), used);
            }
        }
    }

    /** The explanations of a YAML text, each on one line. */
    private static String unwrapped(String yaml) {
        return yaml.lines()
                .map(line -> line.replaceFirst("^[ #]*# (?=\\S)", "\u0000").strip())
                .collect(Collectors.joining("\n"))
                .replaceAll("\n?\u0000", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void theSkeletonHasNoProblem(String language) {
        ReadResult result = Snitp.read(StrategyTemplate.example().render(Locale.forLanguageTag(language)), "skeleton");

        assertThat(result.diagnostics(Severity.WARNING)).isEmpty();
        assertThat(result.orElseThrow().getDocuments()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void withEveryFieldPutToUseTheSkeletonHasNoProblemAndEveryFieldOfTheShapes(String language) {
        String yaml = StrategyTemplate.example().render(Locale.forLanguageTag(language));
        ReadResult result = Snitp.read(Filling.uncommented(yaml), "skeleton");

        assertThat(result.diagnostics(Severity.WARNING)).isEmpty();
        assertThat(used(result.orElseThrow())).containsExactlyInAnyOrderElementsOf(fields().keySet());
    }

    @Test
    void thereIsAHeadingForEveryKindAndNoneForAnother() {
        for (Locale locale : List.of(Locale.ROOT, RO)) {
            assertThat(ResourceBundle.getBundle("org.snitp.forms.template.messages", locale)
                            .keySet())
                    .filteredOn(key -> key.startsWith("document."))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(KINDS.stream(), Stream.of("Profile"))
                            .map("document."::concat)
                            .toList());
        }
    }

    @Test
    void everyFieldIsExplainedWithItsAllowedWords() {
        for (Locale locale : List.of(EN, RO)) {
            String yaml = unwrapped(StrategyTemplate.example().render(locale));
            Messages texts = Explanations.in(locale).reference().texts();

            fields().keySet().forEach(field -> assertThat(yaml).contains(texts.text(field)));
        }
        assertThat(unwrapped(StrategyTemplate.example().render(EN)))
                .contains("The place in the results chain. Allowed: input, process, output, outcome, impact.");
    }

    @Test
    void everyTextIsAPlaceholderThatSaysSo() {
        String yaml = StrategyTemplate.example().render(EN);

        assertThat(yaml.lines().filter(line -> line.matches("[ #-]*(ro|en): .*")))
                .hasSizeGreaterThan(60)
                .filteredOn(line -> !line.matches("[ #-]*(ro: EXEMPLU|en: EXAMPLE) – .*"))
                .extracting(line -> line.replaceFirst("^[ #-]*..: ", ""))
                .containsExactlyInAnyOrder(
                        "persoane",
                        "persoane",
                        "sex",
                        "feminin",
                        "masculin",
                        "mediu",
                        "rural",
                        "urban",
                        "județ",
                        "activități",
                        "activities");
    }

    @Test
    void explanationsKeepToEightyColumns() {
        for (Locale locale : List.of(EN, RO)) {
            assertThat(StrategyTemplate.example().render(locale).lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }

    @Test
    void theIdTheTitleAndThePeriodAreThoseThatAreGiven() {
        String title = "Strategia \"apelor\": # 2027\\2035\nși a digurilor";
        String yaml = StrategyTemplate.of(
                        Optional.of("ape 2027"), Optional.of(title), Optional.of(TimeSpan.parse("2027-S2/2035")))
                .render(RO);

        for (String text : List.of(yaml, Filling.uncommented(yaml))) {
            ReadResult result = Snitp.read(text, "skeleton");
            assertThat(result.diagnostics(Severity.WARNING)).isEmpty();
            Strategy strategy = result.orElseThrow().getStrategies().get(0);
            ActionPlan plan = result.orElseThrow().getPlans().get(0);
            assertThat(strategy.getId()).isEqualTo("ape 2027");
            assertThat(strategy.getTitle().official()).isEqualTo(title);
            assertThat(strategy.getHorizon()).hasToString("2027-S2/2035");
            assertThat(plan.getStrategy()).isEqualTo("ape 2027");
            assertThat(plan.getPeriod()).hasToString("2027-S2/2035");
            assertThat(plan.getId()).isEqualTo("plan-2027-S2-2035");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030", "2030-S1", "2030-Q4", "2030-02", "2029-12/2030-01", "0002", "9999", "0002/9999"})
    void anyPeriodGivesASkeletonWithoutProblems(String period) {
        String yaml = StrategyTemplate.of(Optional.empty(), Optional.empty(), Optional.of(TimeSpan.parse(period)))
                .render(EN);

        assertThat(Snitp.read(yaml, "skeleton").diagnostics(Severity.WARNING)).isEmpty();
        assertThat(Snitp.read(Filling.uncommented(yaml), "skeleton").diagnostics(Severity.WARNING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' x', Titlu, 2027/2030, SNITP-302", "x, ' ', 2027/2030, SNITP-301", "x, Titlu, 2030/2027, SNITP-501"})
    void whatCannotBeIsADiagnosticAndNotWritten(String id, String title, String period, String code) {
        StrategyTemplate skeleton =
                StrategyTemplate.of(Optional.of(id), Optional.of(title), Optional.of(TimeSpan.parse(period)));

        assertThat(skeleton.diagnostics())
                .map(Diagnostic::code)
                .map(DiagnosticCode::getId)
                .contains(code);
        assertThatThrownBy(() -> skeleton.render(EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(skeleton.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow()
                        .message(EN));
    }

    @Test
    void bothLanguagesHaveTheSameFieldsInUse() {
        assertThat(Stream.of(EN, RO)
                        .map(locale -> StrategyTemplate.example().render(locale))
                        .map(yaml -> Snitp.read(yaml, "skeleton").orElseThrow())
                        .distinct())
                .hasSize(1);
    }
}
