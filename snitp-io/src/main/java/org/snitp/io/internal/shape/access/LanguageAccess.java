package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Gets and sets the texts of a {@link LocalizedText} in some languages, which are its properties. */
public final class LanguageAccess extends PropertyAccessor<LocalizedText, LocalizedText.Builder> {

    /**
     * Makes the access to some languages.
     *
     * @param languages their tags, sorted
     */
    public LanguageAccess(String... languages) {
        super(LocalizedText.class, languages);
    }

    @Override
    public LocalizedText.Builder newBuilder() {
        return LocalizedText.builder();
    }

    @Override
    public LocalizedText build(LocalizedText.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(LocalizedText.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(LocalizedText object, int property) {
        return object.get(name(property));
    }

    @Override
    public void set(LocalizedText.Builder builder, int property, Object value) {
        builder.text(name(property), (String) value);
    }
}
