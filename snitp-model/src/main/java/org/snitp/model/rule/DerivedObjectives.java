package org.snitp.model.rule;

import java.util.Optional;
import java.util.function.Predicate;
import org.snitp.model.code.Codes;

/**
 * The objectives under which actions lie by their codes. A numeric code lies directly under its objective: 1.7.1 under 1.7, and
 * not under 1 if 1.7 is missing.
 */
final class DerivedObjectives {

    /** Of a longer code, {@link Codes#parent} does not look at the end. */
    private static final int LONGEST = 64;

    private final Predicate<String> known;

    /** The last objective of a numeric code: the actions of one follow each other, so most have it, and no text is cut out for it. */
    private Optional<String> last = Optional.empty();

    /**
     * Creates the objectives of a plan.
     *
     * @param known returns whether a code is one of an objective
     */
    DerivedObjectives(Predicate<String> known) {
        this.known = known;
    }

    /** Returns the code under which a code lies; of a numeric code, that may be no objective. */
    Optional<String> of(String code) {
        if (last.isPresent() && isNumberUnder(last.get(), code)) {
            return last;
        }
        boolean numbered = Codes.isNumbered(code);
        Optional<String> above = Codes.parent(code, numbered ? any -> true : known);
        if (numbered && above.isPresent() && above.get().indexOf('-') < 0) {
            last = above;
        }
        return above;
    }

    /** Returns whether a code is another one, a dot, and a number. */
    private static boolean isNumberUnder(String above, String code) {
        int dot = above.length();
        if (code.length() < dot + 2 || code.length() > LONGEST || code.charAt(dot) != '.' || !code.startsWith(above)) {
            return false;
        }
        for (int i = dot + 1; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
