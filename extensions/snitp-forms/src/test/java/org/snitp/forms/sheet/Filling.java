package org.snitp.forms.sheet;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an author does with the blanks of a YAML document. */
public final class Filling {

    /** The mark of what is commented out: a comment that explains has exactly one space after it. */
    private static final Pattern COMMENTED_OUT = Pattern.compile("^( *)#(?! \\S)");

    private static final Pattern TERMS = Pattern.compile(":  # ([a-z-]+)(?: \\| .*)$");

    private Filling() {}

    /** Deletes the first mark of every line that is commented out. */
    public static String uncommented(String yaml) {
        return yaml.lines()
                .map(line -> COMMENTED_OUT.matcher(line).replaceFirst("$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Fills something fitting into every blank. */
    static String filled(String yaml) {
        return uncommented(yaml)
                .lines()
                .map(Filling::filledLine)
                .collect(Collectors.joining("\n", "", "\n"))
                // Targets above the baseline.
                .replaceAll("(period: \"\\d{4}\"\n +value:) 1\n", "$1 2\n");
    }

    private static String filledLine(String line) {
        String terms = TERMS.matcher(line).replaceFirst(": $1");
        return terms.replaceFirst("period:  #.*", "period: \"2023\"")
                .replaceFirst(": \\[]  # 2026-S1.*", ": [annual]")
                .replaceFirst("^( *(?:- )?)(ro|id|objective):$", "$1$2: completat")
                .replaceFirst("(value|min|amount):$", "$1: 1")
                .replaceFirst("max:$", "max: 10")
                .replaceFirst("currency:$", "currency: RON")
                .replaceFirst("responsible: \\[]$", "responsible: [ANITP]");
    }
}
