package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rule of tags: each names a scheme and a code of it. */
final class TagRules {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*:[^\\s:]+");

    private TagRules() {}

    /** Checks the tags of an objective, an action or an indicator at a path. */
    static void check(List<String> tags, Path at, Findings findings) {
        if (!tags.isEmpty()) {
            checkList(tags, at.field("tags"), findings);
        }
    }

    /** Checks the codes that something at a path has in other lists. */
    static void checkCodes(List<String> codes, Path at, Findings findings) {
        if (!codes.isEmpty()) {
            checkList(codes, at.field("codes"), findings);
        }
    }

    private static void checkList(List<String> tags, Path list, Findings findings) {
        for (int i = 0; i < tags.size(); i++) {
            if (!FORM.matcher(tags.get(i)).matches()) {
                findings.add(Rule.TAG_FORMED, list.index(i), Map.of("tag", tags.get(i)));
            }
        }
    }
}
