package org.snitp.interop.iati;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.text.LocalizedText;

/**
 * The texts of an activity.
 *
 * @param language the tag of the language of texts that say none
 */
record IatiTexts(String language) {

    /** Returns the narratives of an element; in version 1, which has none, its own text. */
    Optional<LocalizedText> optional(Optional<XmlElement> element) {
        Map<String, String> texts = new LinkedHashMap<>();
        element.ifPresent(one -> one.children("narrative")
                .forEach(narrative ->
                        texts.putIfAbsent(narrative.attribute("lang").orElse(language), narrative.lines())));
        element.filter(one -> texts.isEmpty())
                .ifPresent(one -> texts.put(one.attribute("lang").orElse(language), one.lines()));
        return Texts.of(texts);
    }
}
