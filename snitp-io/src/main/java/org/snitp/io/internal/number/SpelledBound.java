package org.snitp.io.internal.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.indicator.TargetKind;

/**
 * A target that is written as a bound: "&gt;= 95%", "cel puțin 95", "at most 5".
 *
 * @param kind the side of the bound on which values are to stay
 * @param strict whether the bound itself does not count: "&lt; 10"
 * @param number the text after the words of the bound
 */
public record SpelledBound(TargetKind kind, boolean strict, String number) {

    private static final String AT_LEAST =
            "(?<least>>=|=>|≥|⩾|cel pu[tțţ]in|minimum|minim|min\\.?|at least|no less than|not less than)";
    private static final String OVER = "(?<over>>|peste|mai mult de|more than|over|above)";
    private static final String AT_MOST =
            "(?<most><=|=<|≤|⩽|cel mult|maximum|maxim|max\\.?|p[aâ]n[aă] la|at most|no more than|not more than|up to)";
    private static final String UNDER = "(?<under><|sub|mai pu[tțţ]in de|less than|fewer than|under|below)";
    private static final Pattern BOUND = Pattern.compile(
            "(?:" + AT_LEAST + "|" + OVER + "|" + AT_MOST + "|" + UNDER
                    + ")(?<number>[\\s\\h]*[-−]?[0-9][0-9.,'’\\s\\h]*%?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_LENGTH = 100;

    /** Parses a text. The result is empty if the text is not a bound of a number. */
    public static Optional<SpelledBound> of(String text) {
        String content = Blanks.strip(text);
        if (content.length() > MOST_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = BOUND.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean least = matcher.group("least") != null;
        boolean over = matcher.group("over") != null;
        boolean under = matcher.group("under") != null;
        return Optional.of(new SpelledBound(
                least || over ? TargetKind.AT_LEAST : TargetKind.AT_MOST,
                over || under,
                Blanks.strip(matcher.group("number"))));
    }
}
