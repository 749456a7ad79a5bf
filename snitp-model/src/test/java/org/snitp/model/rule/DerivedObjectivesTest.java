package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.snitp.model.code.Codes;

/** The objective of an action does not depend on the actions before it. */
class DerivedObjectivesTest {

    private static final List<String> PARTS = List.of("1", "2", "10", ".", ".", "-", "A", " ", "1.1.", "1.1.1");
    private static final Set<String> OBJECTIVES = Set.of("1", "1.1", "2", "2.1", "A", "A.1", "1-1");

    @Test
    void eachCodeLiesWhereItLiesAlone() {
        Random random = new Random(20261201);
        DerivedObjectives derived = new DerivedObjectives(OBJECTIVES::contains);
        for (int i = 0; i < 200_000; i++) {
            String code = code(random);
            Predicate<String> known = Codes.isNumbered(code) ? any -> true : OBJECTIVES::contains;
            assertThat(derived.of(code)).as(code).isEqualTo(Codes.parent(code, known));
        }
    }

    @Test
    void aLongCodeLiesWhereItLiesAlone() {
        DerivedObjectives derived = new DerivedObjectives(OBJECTIVES::contains);
        for (String code :
                List.of("1.1.1", "1.1." + "1".repeat(60), "1.1." + "1".repeat(61), "1.1." + "1".repeat(80))) {
            assertThat(derived.of(code)).as(code).isEqualTo(Codes.parent(code, any -> true));
        }
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            code.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return code.toString();
    }
}
