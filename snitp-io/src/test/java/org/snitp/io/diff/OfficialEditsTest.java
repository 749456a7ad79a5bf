package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;

/** The official plan with random edits: the comparison finds these edits, all of them and no other. */
class OfficialEditsTest {

    private static final Bundle OFFICIAL = Snitp.official();
    private static final ActionPlan PLAN = OFFICIAL.getPlans().get(0);

    private static List<Long> seeds() {
        return new Random(20240516).longs(25).boxed().toList();
    }

    private final List<Action> actions = new ArrayList<>(PLAN.getActions());
    private final List<String> expected = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsExactlyTheEdits(long seed) {
        Random random = new Random(seed);
        List<Action> untouched = new ArrayList<>(PLAN.getActions());
        Collections.shuffle(untouched, random);
        List<Consumer<Action>> edits = List.of(
                this::drop,
                this::add,
                this::retitle,
                this::dropIndicator,
                this::setTarget,
                this::reassign,
                this::evaluateMonthly,
                this::renumber,
                this::respell);
        for (int i = 0; i < 12; i++) {
            edits.get(random.nextInt(edits.size())).accept(untouched.get(i));
        }
        Bundle after = OFFICIAL.withDocuments(OFFICIAL.getDocuments().stream()
                .map(document -> document.equals(PLAN) ? PLAN.withActions(actions) : document)
                .toList());

        Comparison comparison = Snitp.compare(OFFICIAL, after);
        Comparison reverse = Snitp.compare(after, OFFICIAL);

        assertThat(new TreeSet<>(Amended.told(comparison))).isEqualTo(new TreeSet<>(expected));
        assertThat(reverse.changes())
                .hasSameSizeAs(comparison.changes())
                .allSatisfy(change -> assertThat(comparison.changes())
                        .anyMatch(other -> other.before().equals(change.after())
                                && other.after().equals(change.before())));
        assertThat(reverse.targets()).hasSameSizeAs(comparison.targets());
    }

    private void replace(Action action, UnaryOperator<Action> edit, String told) {
        actions.replaceAll(other -> other.getCode().equals(action.getCode()) ? edit.apply(other) : other);
        expected.add("Action " + action.getCode() + " " + told);
    }

    private void drop(Action action) {
        actions.removeIf(other -> other.getCode().equals(action.getCode()));
        expected.add("Action " + action.getCode() + " [REMOVED]");
        action.getIndicators().forEach(indicator -> expected.add("Indicator " + indicator.getId() + " [REMOVED]"));
    }

    private void add(Action beside) {
        String code = beside.getCode() + "9";
        actions.add(Action.builder()
                .code(code)
                .title(LocalizedText.of("Zboruri spre planeta " + code.hashCode()))
                .build());
        expected.add("Action " + code + " [ADDED]");
    }

    private void retitle(Action action) {
        String title = "Xyz " + action.getCode().hashCode();
        replace(action, old -> old.withTitle(old.getTitle().withText("ro", title)), "[CHANGED] title.ro");
    }

    private void dropIndicator(Action action) {
        Indicator last = action.getIndicators().get(action.getIndicators().size() - 1);
        actions.replaceAll(other -> other.getCode().equals(action.getCode())
                ? other.withIndicators(
                        other.getIndicators().subList(0, other.getIndicators().size() - 1))
                : other);
        expected.add("Indicator " + last.getId() + " [REMOVED]");
    }

    private void setTarget(Action action) {
        Indicator first = action.getIndicators().get(0);
        List<Indicator> indicators = new ArrayList<>(action.getIndicators());
        indicators.set(
                0,
                first.withTargets(Target.builder()
                        .period(Period.year(2026))
                        .value(BigDecimal.TEN)
                        .build()));
        actions.replaceAll(
                other -> other.getCode().equals(action.getCode()) ? other.withIndicators(indicators) : other);
        expected.add("Indicator " + first.getId() + " [CHANGED] targets ADDED");
    }

    private void reassign(Action action) {
        replace(action, old -> old.withResponsible("XYZ"), "[CHANGED] responsible");
    }

    private void evaluateMonthly(Action action) {
        boolean annual = action.getEvaluation().equals(List.of(Recurrence.ANNUAL));
        boolean semiannual = action.getEvaluation().equals(List.of(Recurrence.SEMIANNUAL));
        if (annual || semiannual) {
            replace(action, old -> old.withEvaluation(Recurrence.MONTHLY), "[CHANGED] evaluation MORE_OFTEN");
        }
    }

    private void renumber(Action action) {
        String code = action.getCode() + "7";
        replace(action, old -> old.withCode(code), "-> " + code + " [RENAMED]");
    }

    private void respell(Action action) {
        String title =
                action.getTitle().official().replace('ș', 'ş').replace('ț', 'ţ').replace('ă', 'a') + " ";
        replace(action, old -> old.withTitle(old.getTitle().withText("ro", title)), "[RESPELT] title.ro SPELLING");
    }
}
