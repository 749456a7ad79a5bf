package org.snitp.forms.intake;

import java.util.regex.Pattern;
import org.snitp.forms.FormWords;

/** Detects numbers in a text that may be figures, ignoring years, days, acts, articles and addresses. */
final class FigureInText {

    private static final String ACT =
            "(?:nr|no|art|alin|lit|pct|anexa|annex|legea|law|hg|oug|og|ordinul|order|decizia|hcl|cap|pag|p|vol)";

    /** Text with digits that is not a figure. */
    private static final Pattern OTHER = Pattern.compile("\\b" + ACT + "[. ]*[0-9][0-9./-]*"
            + "|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}"
            + "|[0-9]+/[0-9]+"
            + "|\\b(?:19|20)[0-9]{2}\\b(?:-[sqtm][0-9]{1,2})?"
            + "|\\S*(?:@|://|www[.])\\S*"
            + "|\\p{L}+[0-9]\\S*");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private FigureInText() {}

    static boolean isIn(String text) {
        return DIGIT.matcher(text).find()
                && DIGIT.matcher(OTHER.matcher(FormWords.fold(text)).replaceAll(" "))
                        .find();
    }
}
