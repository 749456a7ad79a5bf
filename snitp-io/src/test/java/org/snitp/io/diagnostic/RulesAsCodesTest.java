package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        assertThat(code.getName()).isEqualTo(rule.name());
        assertThat(code.getRule()).contains(rule);
        assertThat(code.isIgnorable()).isTrue();
        assertThat(code.isOfTheValue()).isEqualTo(declaration.isOfTheValue());
    }

    @Test
    void noTwoKindsOfProblemsHaveTheSameCodeOrName() {
        assertThat(DiagnosticCode.all()).extracting(DiagnosticCode::getId).doesNotHaveDuplicates();
        assertThat(DiagnosticCode.all()).extracting(DiagnosticCode::getName).doesNotHaveDuplicates();
    }

    @Test
    void allCodesAreTheConstantsUnderTheirNamesAndTheRulesInTheOrderOfTheirNumbers() throws IllegalAccessException {
        List<DiagnosticCode> constants = new ArrayList<>();
        for (java.lang.reflect.Field field : DiagnosticCode.class.getFields()) {
            DiagnosticCode constant = (DiagnosticCode) field.get(null);
            assertThat(constant.getName()).isEqualTo(field.getName());
            assertThat(constant.getRule()).isEmpty();
            assertThat(DiagnosticCode.of(constant.getId())).containsSame(constant);
            constants.add(constant);
        }
        assertThat(DiagnosticCode.all())
                .containsExactlyElementsOf(Stream.concat(
                                constants.stream(), Arrays.stream(Rule.values()).map(DiagnosticCode::of))
                        .sorted(Comparator.comparing(DiagnosticCode::getId))
                        .toList());
    }

    /** What is in this list is reported once, however many aliases repeat the value. Rules declare it of themselves. */
    @Test
    void ofProblemsThatViolateNoRuleItIsKnownWhichFollowFromAValueAlone() {
        assertThat(DiagnosticCode.all().stream()
                        .filter(code -> code.getRule().isEmpty())
                        .filter(DiagnosticCode::isOfTheValue))
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
                        DiagnosticCode.INVALID_FORM);
    }

    @Test
    void whatCannotBeIgnoredIsAboutFilesTheirStructureAndForms() {
        assertThat(DiagnosticCode.all().stream().filter(code -> !code.isIgnorable()))
                .allSatisfy(code -> assertThat(code.getId()).matches("SNITP-(1..|2..|71[5-9]|72.)"));
        assertThat(DiagnosticCode.all().stream().filter(DiagnosticCode::isIgnorable))
                .allSatisfy(code -> assertThat(code.getId()).doesNotMatch("SNITP-(1..|2..|71[5-9]|72.)"));
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
