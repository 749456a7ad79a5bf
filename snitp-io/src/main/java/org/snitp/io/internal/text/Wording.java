package org.snitp.io.internal.text;

import org.snitp.model.text.LocalizedText;

/** Which rules of wording a text is checked by: those of its language, or only those that hold in any. */
enum Wording {
    /** Those for Romanian. */
    ROMANIAN,

    /** Those for English. */
    ENGLISH,

    /** Those that hold in any language and script. */
    ANY;

    /** Returns the rules for a language, whatever its region, by its tag. */
    static Wording of(String language) {
        if (isIn(language, "ro")) {
            return ROMANIAN;
        }
        return isIn(language, "en") ? ENGLISH : ANY;
    }

    private static boolean isIn(String tag, String language) {
        return tag.startsWith(language) && (tag.length() == 2 || tag.charAt(2) == '-');
    }

    /** Returns a text in Romanian; empty if there is none. */
    static String romanian(LocalizedText text) {
        for (String language : text.languages()) {
            if (of(language) == ROMANIAN) {
                return text.get(language).orElse("");
            }
        }
        return "";
    }
}
