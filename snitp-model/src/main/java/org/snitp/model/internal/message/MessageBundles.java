package org.snitp.model.internal.message;

import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.model.text.Language;

/** Loads the texts for people: the one way for all modules. */
public final class MessageBundles {

    private MessageBundles() {}

    /**
     * Returns the texts in a language. English is the root of each bundle: asked for by its name, it would give way to the language of
     * the computer.
     *
     * @param anchor a class in the package, and in the module, of the bundle
     * @param name the name of the bundle in that package, as {@code messages}
     */
    public static ResourceBundle load(Class<?> anchor, String name, Language language) {
        return load(anchor.getModule(), anchor.getPackageName() + "." + name, language);
    }

    /**
     * Returns the texts of a bundle of a module in a language.
     *
     * @param name the full name of the bundle
     */
    public static ResourceBundle load(Module module, String name, Language language) {
        return ResourceBundle.getBundle(name, language == Language.EN ? Locale.ROOT : language.locale(), module);
    }
}
