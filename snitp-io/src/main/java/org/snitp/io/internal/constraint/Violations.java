package org.snitp.io.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.snitp.model.rule.Path;

/** Collects the violated constraints of a document. */
final class Violations {

    private final List<Path.Step> steps = new ArrayList<>();
    private final List<ConstraintViolation> found = new ArrayList<>();

    /** Moves to a field, or to an element of a list. */
    void enter(Path.Step step) {
        steps.add(step);
    }

    /** Moves back. */
    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** Checks the current value. */
    void check(List<Check> checks, Object value) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            if (!check.holds().test(value)) {
                add(check.constraint(), value);
            }
        }
    }

    private void add(Class<? extends Annotation> constraint, Object value) {
        found.add(new ConstraintViolation(constraint, String.valueOf(value), List.copyOf(steps)));
    }

    List<ConstraintViolation> found() {
        return found;
    }
}
