package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.rule.Dependency;
import org.snitp.model.rule.Rule;
import org.snitp.model.rule.RuleDeclaration;

/** What rules declare, and what is made of it. */
class RulesAsCodesTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aViolationOfEveryRuleHasACodeWithTheNumberAndTheWeightThatTheRuleDeclares(Rule rule) {
        DiagnosticCode code = DiagnosticCode.of(rule);
        RuleDeclaration declaration = rule.getDeclaration();

        assertThat(code.getId()).isEqualTo(rule.getCode());
        assertThat(code.getSeverity(Profile.DRAFT).name())
                .isEqualTo(declaration.getSeverityInDraft().name());
        assertThat(code.getSeverity(Profile.FINAL).name())
                .isEqualTo(declaration.getSeverityInFinal().name());
        assertThat(code.isOfTheValue()).isEqualTo(declaration.isOfTheValue());
    }

    @Test
    void noTwoKindsOfProblemsHaveTheSameCode() {
        assertThat(DiagnosticCode.values()).extracting(DiagnosticCode::getId).doesNotHaveDuplicates();
    }

    /** What is in this list is reported once, however many aliases repeat the value; all else is reported at each. */
    @Test
    void whatFollowsFromAValueAloneIsKnown() {
        assertThat(Arrays.stream(DiagnosticCode.values()).filter(DiagnosticCode::isOfTheValue))
                .containsExactly(
                        DiagnosticCode.UNKNOWN_FIELD,
                        DiagnosticCode.MISSING_FIELD,
                        DiagnosticCode.WRONG_TYPE,
                        DiagnosticCode.DUPLICATE_FIELD,
                        DiagnosticCode.UNKNOWN_KIND,
                        DiagnosticCode.UNKNOWN_SCHEMA,
                        DiagnosticCode.UNKNOWN_TERM,
                        DiagnosticCode.INVALID_TIME,
                        DiagnosticCode.INVALID_DATE,
                        DiagnosticCode.INVALID_NUMBER,
                        DiagnosticCode.INVALID_IGNORE,
                        DiagnosticCode.IGNORES_NOTHING,
                        DiagnosticCode.TEXT_CUT_BY_COMMENT,
                        DiagnosticCode.UNDECLARED_LANGUAGE,
                        DiagnosticCode.BLANK_TEXT,
                        DiagnosticCode.INVALID_CODE,
                        DiagnosticCode.EMPTY_LIST,
                        DiagnosticCode.OUT_OF_RANGE,
                        DiagnosticCode.INVALID_FORM,
                        DiagnosticCode.NO_DENOMINATOR,
                        DiagnosticCode.IMPOSSIBLE_PERCENTAGE,
                        DiagnosticCode.IMPOSSIBLE_PLANNED_VALUE,
                        DiagnosticCode.CONTRADICTORY_BOUNDS,
                        DiagnosticCode.FRACTION_OF_ITSELF,
                        DiagnosticCode.NO_BUDGET_SOURCE,
                        DiagnosticCode.CEDILLA,
                        DiagnosticCode.DECOMPOSED_LETTERS,
                        DiagnosticCode.GLUED_WORDS,
                        DiagnosticCode.UNTIDY_SPACE,
                        DiagnosticCode.MISSING_DIACRITICS,
                        DiagnosticCode.UNPAIRED_BRACKET,
                        DiagnosticCode.NO_TRANSLATION,
                        DiagnosticCode.REPEATED_WORD,
                        DiagnosticCode.TARGET_WITHOUT_VALUE,
                        DiagnosticCode.TARGET_RANGE_EMPTY,
                        DiagnosticCode.MALFORMED_TAG,
                        DiagnosticCode.BUDGET_LINE_OUTSIDE_PLAN,
                        DiagnosticCode.UNKNOWN_INSTITUTION,
                        DiagnosticCode.UNKNOWN_STRATEGY,
                        DiagnosticCode.UNKNOWN_REFERENCE,
                        DiagnosticCode.UNKNOWN_ACRONYM,
                        DiagnosticCode.IMPOSSIBLE_WORK_DONE,
                        DiagnosticCode.UNEXPLAINED_STATUS,
                        DiagnosticCode.UNDATED_HALT,
                        DiagnosticCode.UNKNOWN_WHOLE,
                        DiagnosticCode.UNKNOWN_CODE_LIST,
                        DiagnosticCode.BACKWARD_RANGE,
                        DiagnosticCode.WINDOW_OUTSIDE_PLAN,
                        DiagnosticCode.CALENDAR_OUTSIDE_STRATEGY,
                        DiagnosticCode.WORK_DAYS_REVERSED,
                        DiagnosticCode.VALIDITY_REVERSED,
                        DiagnosticCode.NO_UNIT,
                        DiagnosticCode.COMPOUND_NAME);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theTypesAndFieldsThatARuleDeclaresAreThoseOfTheFormat(Rule rule) {
        Set<Shape<?, ?>> shapes = AllShapes.get();
        Stream<String> fields = rule.getDeclaration().getDependencies().stream()
                .map(Dependency::fields)
                .flatMap(names -> names.stream());

        assertThat(shapes.stream().map(Shape::name))
                .containsAll(rule.getDeclaration().getNeededTypes());
        assertThat(Stream.concat(
                                Stream.of("ro", "en"),
                                shapes.stream()
                                        .flatMap(shape -> shape.fields().stream())
                                        .map(Field::name))
                        .toList())
                .containsAll(fields.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theVariantsThatARuleDeclaresHaveTexts(Rule rule) {
        Set<String> texts = ResourceBundle.getBundle("org.snitp.io.diagnostic.messages", Locale.ROOT)
                .keySet();

        assertThat(rule.getDeclaration().getDependencies().stream()
                        .map(Dependency::variants)
                        .flatMap(variants -> variants.stream())
                        .map(variant -> rule.getCode() + "." + variant))
                .isSubsetOf(texts);
    }
}
