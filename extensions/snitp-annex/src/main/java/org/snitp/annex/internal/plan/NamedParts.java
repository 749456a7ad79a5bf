package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as parts of names, and what joins them.
 *
 * @param text the line
 * @param parts the parts, from left to right
 */
record NamedParts(String text, List<Part> parts) {

    /** What joins a part to the one before. */
    enum Joint {
        /** The part begins the line. */
        BEGINNING,

        /** The part is another institution, or goes on with the name. */
        AND,

        /** The part is another institution. */
        LIST,

        /** The part is within the institution before it. */
        WITHIN
    }

    /**
     * A part.
     *
     * @param joint what joins it to the one before
     * @param from where it begins in the line
     * @param to where it ends
     */
    record Part(Joint joint, int from, int to) {}

    private static final Pattern JOINT = Pattern.compile(
            "(?<list>\\s*\\)?\\s*[,;]\\s*(?:și\\s+)?|\\s*\\)\\s*)|(?<and>\\s+(?:și|si|and|precum și)\\s+|\\s*/\\s*)"
                    + "|(?<within>\\s+(?:prin|through)\\s+|\\s+[-–—]\\s+|(?<=\\p{Lu})-(?=\\p{Lu})|\\s*\\()");

    static NamedParts of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = JOINT.matcher(text);
        Joint joint = Joint.BEGINNING;
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new Part(joint, from, matcher.start()));
                joint = joint(matcher);
            }
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(new Part(joint, from, text.length()));
        }
        return new NamedParts(text, parts);
    }

    private static Joint joint(Matcher matcher) {
        if (matcher.group("list") != null) {
            return Joint.LIST;
        }
        return matcher.group("and") != null ? Joint.AND : Joint.WITHIN;
    }

    /** Returns the text from one part to another, both included, with what joins them. */
    String text(int first, int last) {
        return text.substring(parts.get(first).from(), parts.get(last).to());
    }

    Joint joint(int index) {
        return parts.get(index).joint();
    }

    int size() {
        return parts.size();
    }
}
