package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleDeclarationTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatHidesARuleIsAnotherRule(Rule rule) {
        Set<Integer> numbers = Arrays.stream(Rule.values())
                .filter(other -> other != rule)
                .map(other -> other.getDeclaration().getNumber())
                .collect(Collectors.toSet());

        assertThat(numbers).containsAll(rule.getDeclaration().getHiddenBy());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aViolationWeighsNoMoreInADraftThanInAPlanToAdopt(Rule rule) {
        RuleDeclaration declaration = rule.getDeclaration();

        assertThat(declaration.getSeverityInDraft()).isGreaterThanOrEqualTo(declaration.getSeverityInFinal());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theCodeOfARuleIsItsNumber(Rule rule) {
        assertThat(rule.getCode()).isEqualTo("SNITP-" + rule.getDeclaration().getNumber());
    }

    @Test
    void aRuleAboutWhatIsNowhereIsHiddenByWhatMayBeMeant() {
        assertThat(Rule.OBJECTIVE_SERVED.isHiddenBy(EnumSet.of(Rule.ONE_ROLE, Rule.STRATEGY_KNOWN)))
                .isTrue();
        assertThat(Rule.OBJECTIVE_SERVED.isHiddenBy(EnumSet.of(Rule.ONE_ROLE))).isFalse();
        assertThat(Rule.OBJECTIVE_SERVED.isHiddenBy(Set.of())).isFalse();
        assertThat(Rule.ONE_ROLE.isHiddenBy(EnumSet.allOf(Rule.class))).isFalse();
    }

    @Test
    void whatIsDeclaredIsToldAsItIs() {
        RuleDeclaration declaration = Rule.EVALUATION_INSIDE_PLAN.getDeclaration();

        assertThat(declaration.getSeverityInDraft()).isEqualTo(RuleSeverity.INFO);
        assertThat(declaration.getSeverityInFinal()).isEqualTo(RuleSeverity.WARNING);
        assertThat(declaration.getDependencies())
                .containsExactly(
                        new Dependency(Dependency.Kind.OBJECT, 1, List.of(), List.of()),
                        new Dependency(
                                Dependency.Kind.BEGIN_OF_WORK,
                                2,
                                List.of("implementation"),
                                List.of("planBefore", "strategyBefore")));
        assertThat(Rule.NAME_OF_ONE_THING.getDeclaration().getDependencies())
                .containsExactly(new Dependency(Dependency.Kind.FIELD, 2, List.of("definition"), List.of()));
    }
}
