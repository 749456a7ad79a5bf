package org.snitp.model.internal.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snitp.model.text.PluralForm;

/**
 * The texts of a resource bundle in one language: the one way in which all modules load texts for people and fill them in.
 *
 * <p>The bundles that are there decide which languages there are: {@code messages_fr.properties} beside the others is French. A
 * text that a language lacks is taken from the root of the bundle, which is English; so is every text of a language that has no
 * bundle. The language of the computer decides nothing.
 *
 * <p>In a text, names in braces are filled in: <code>{code}</code>. Behind a name and {@code #} stand the forms of a noun, of
 * which the number asks for one: <code>{n} {n#problem|problems}</code>, in Romanian
 * <code>{n} {n#problemă|probleme|de probleme}</code>. The first form is that of one, the last that of all others, and between
 * them stands that of few (see {@link PluralForm}). What is filled in is not looked at again, and a name for which there is no
 * value stays as it stands.
 */
public final class Messages {

    /**
     * The values of the names in a text.
     *
     * @see Messages#fill(String, Arguments)
     */
    public interface Arguments {
        /** Returns the value of a name, or null if it has none. */
        @Nullable
        String get(String name);
    }

    /** There are some twenty bundles; of locales there may be any number, and not each is remembered. */
    private static final int MAX_REMEMBERED = 200;

    private static final Map<String, Messages> REMEMBERED = new ConcurrentHashMap<>();

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Returns the texts of the bundle {@code messages} of a package.
     *
     * @param anchor a class in the package, and in the module, of the bundle
     */
    public static Messages in(Class<?> anchor, Locale locale) {
        return in(anchor, "messages", locale);
    }

    /**
     * Returns the texts of a bundle of a package.
     *
     * @param anchor a class in the package, and in the module, of the bundle
     * @param name the name of the bundle in that package, as {@code messages}
     */
    public static Messages in(Class<?> anchor, String name, Locale locale) {
        return in(anchor.getModule(), anchor.getPackageName() + "." + name, locale);
    }

    /**
     * Returns the texts of a bundle of a module.
     *
     * @param name the full name of the bundle, as {@code org.snitp.cli.messages}
     */
    public static Messages in(Module module, String name, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String key = name + "_" + locale;
        Messages remembered = REMEMBERED.get(key);
        if (remembered == null) {
            remembered = load(module, name, locale);
            if (REMEMBERED.size() < MAX_REMEMBERED) {
                REMEMBERED.put(key, remembered);
            }
        }
        return remembered;
    }

    /** English is the root: asked for by its name, or for a language without a bundle, Java would give the computer's language. */
    private static Messages load(Module module, String name, Locale locale) {
        String language = locale.getLanguage();
        if (!language.isEmpty() && !language.equals(Locale.ENGLISH.getLanguage())) {
            ResourceBundle found = locale.toString().equals(language)
                    ? indexed(module, name + "_" + language, () -> root(module, name))
                    : null;
            if (found != null) {
                return new Messages(found, locale);
            }
            found = ResourceBundle.getBundle(name, locale, module);
            if (found.getLocale().getLanguage().equals(language)) {
                return new Messages(found, found.getLocale());
            }
        }
        return new Messages(root(module, name), Locale.ENGLISH);
    }

    private static ResourceBundle root(Module module, String name) {
        ResourceBundle found = indexed(module, name, null);
        return found != null ? found : ResourceBundle.getBundle(name, Locale.ROOT, module);
    }

    /**
     * Returns the texts of one file; null if it cannot be found in this plain way, or is not in UTF-8. Then Java looks for it: in
     * other modules, for other regions and scripts.
     */
    private static @Nullable ResourceBundle indexed(
            Module module, String name, @Nullable Supplier<ResourceBundle> root) {
        try (InputStream stream = module.getResourceAsStream(name.replace('.', '/') + ".properties")) {
            return stream == null
                    ? null
                    : new IndexedBundle(
                            UTF_8.newDecoder()
                                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                                    .toString(),
                            root);
        } catch (IOException e) {
            return null;
        }
    }

    /** Returns the language in which the texts stand: that which was asked for, or else English. */
    public Locale locale() {
        return locale;
    }

    /** Returns the texts as they stand, for what wants a bundle of Java. */
    public ResourceBundle bundle() {
        return texts;
    }

    /** Returns a text as it stands. */
    public String text(String key) {
        return texts.getString(key);
    }

    /** Returns a text as it stands, if there is one. */
    public Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** Returns a text with its names filled in. */
    public String fill(String key, Map<String, String> arguments) {
        return fill(key, new Named(arguments));
    }

    /** Returns a text whose names are numbers from 0 on, <code>{0}</code>, with the values in that order filled in. */
    public String fillInOrder(String key, Object... values) {
        return fill(key, new InOrder(values));
    }

    /** Returns a number with its noun: a text with <code>{n}</code> filled in. */
    public String count(String key, long number) {
        return count(key, Long.toString(number));
    }

    /**
     * Returns a number with its noun, as {@link #count(String, long)} does.
     *
     * @param shown a whole number as it is shown: of its characters, the digits decide which form of the noun it has
     */
    public String count(String key, String shown) {
        return fill(key, Map.of("n", shown));
    }

    /** Returns a text with its names filled in. */
    public String fill(String key, Arguments arguments) {
        String pattern = text(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String value = close < 0 ? null : value(pattern.substring(open + 1, close), arguments);
            if (value == null) {
                filled.append(pattern, from, open + 1);
                from = open + 1;
            } else {
                filled.append(pattern, from, open).append(value);
                from = close + 1;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private @Nullable String value(String place, Arguments arguments) {
        int noun = place.indexOf('#');
        String value = arguments.get(noun < 0 ? place : place.substring(0, noun));
        return value == null || noun < 0 ? value : form(digits(value), place.substring(noun + 1));
    }

    private String form(long number, String forms) {
        int first = forms.indexOf('|');
        int last = forms.lastIndexOf('|');
        return switch (PluralForm.of(number, locale)) {
            case ONE -> forms.substring(0, first < 0 ? forms.length() : first);
            case FEW -> forms.substring(first + 1, last > first ? last : forms.length());
            case OTHER -> forms.substring(last + 1);
        };
    }

    /** The number that the digits of a text make; of a very long one, the last digits, which decide. */
    private static long digits(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                number = number > Long.MAX_VALUE / 100 ? number % 100 + 100 : number;
                number = number * 10 + digit;
            }
        }
        return number;
    }

    private static final class Named implements Arguments {
        private final Map<String, String> values;

        Named(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public @Nullable String get(String name) {
            return values.get(name);
        }
    }

    private static final class InOrder implements Arguments {
        private final Object[] values;

        InOrder(Object... values) {
            this.values = values;
        }

        @Override
        public @Nullable String get(String name) {
            int index = name.length() == 1 ? name.charAt(0) - '0' : -1;
            return index >= 0 && index < values.length ? String.valueOf(values[index]) : null;
        }
    }
}
