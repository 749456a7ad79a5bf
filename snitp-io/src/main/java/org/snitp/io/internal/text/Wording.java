package org.snitp.io.internal.text;

import org.snitp.model.text.LocalizedText;

/** The rules of wording for a text: those of its language, or only those that apply to all. */
enum Wording {
    /** The rules for Romanian. */
    ROMANIAN,

    /** The rules for English. */
    ENGLISH,

    /** The rules for any language and script. */
    ANY;

    /** Returns the rules for a language tag, ignoring its region. */
    static Wording of(String language) {
        if (isIn(language, "ro")) {
            return ROMANIAN;
        }
        return isIn(language, "en") ? ENGLISH : ANY;
    }

    private static boolean isIn(String tag, String language) {
        return tag.startsWith(language) && (tag.length() == 2 || tag.charAt(2) == '-');
    }

    /** Returns the Romanian text; empty if there is none. */
    static String romanian(LocalizedText text) {
        for (String language : text.languages()) {
            if (of(language) == ROMANIAN) {
                return text.get(language).orElse("");
            }
        }
        return "";
    }
}
