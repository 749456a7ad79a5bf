package org.snitp.annex.internal.plan;

import org.snitp.model.text.LocalizedText;

/**
 * Texts in the language of an annex.
 *
 * @param language its tag
 */
record Wording(String language) {

    LocalizedText of(String text) {
        return LocalizedText.builder().text(language, text).build();
    }

    /** Returns whether documents say that they are in another language than they are without saying it. */
    boolean isSaid() {
        return !language.equals("ro");
    }
}
