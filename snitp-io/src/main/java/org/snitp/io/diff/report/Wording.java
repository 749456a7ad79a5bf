package org.snitp.io.diff.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.ItemRef;
import org.snitp.io.diff.PlannedValue;
import org.snitp.io.diff.Value;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.Language;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Formats fields and values in one language. */
final class Wording {

    private static final Pattern LANGUAGE = Pattern.compile(LanguageTag.PATTERN);

    private final Locale locale;
    private final Messages texts;

    Wording(Locale locale) {
        this.texts = Messages.in(Wording.class, locale);
        this.locale = texts.locale();
    }

    Locale locale() {
        return locale;
    }

    Messages texts() {
        return texts;
    }

    /** Returns whether texts are told as documents have them first, and not by their translation. */
    boolean isRomanian() {
        return Language.of(locale) == Language.RO;
    }

    String name(ItemRef ref) {
        return ref.name().map(this::text).orElse("");
    }

    String text(LocalizedText text) {
        return text.in(locale);
    }

    String one(ItemKind kind) {
        return texts.text("one." + kind);
    }

    String many(ItemKind kind) {
        return texts.text("many." + kind);
    }

    /** Returns the path of a field as text: its name, with the key and the name of the element. */
    String label(FieldPath path) {
        List<String> words = new ArrayList<>();
        List<String> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            boolean keyed = i + 1 < steps.size() && steps.get(i + 1).startsWith("[");
            if (step.startsWith("[")) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + step.substring(1, step.length() - 1));
            } else if (i > 0
                    && i + 1 == steps.size()
                    && isLanguage(step)
                    && texts.find("field." + step).isEmpty()) {
                boolean told = path.isTranslation() || !step.equals(locale.getLanguage());
                words.set(words.size() - 1, words.get(words.size() - 1) + (told ? " (" + language(step) + ")" : ""));
            } else {
                words.add(texts.find((keyed ? "element." : "field.") + step).orElse(step));
            }
        }
        return String.join(" › ", words);
    }

    private static boolean isLanguage(String step) {
        return LANGUAGE.matcher(step).matches();
    }

    private String language(String tag) {
        return texts.find("language." + tag)
                .orElseGet(() -> Locale.forLanguageTag(tag).getDisplayName(locale));
    }

    /** Returns a value as text. */
    String value(Value value) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (value instanceof Listing listing) {
            boolean single = listing.items().stream().allMatch(Scalar.class::isInstance);
            return listing.items().stream().map(this::value).collect(Collectors.joining(single ? ", " : "; "));
        }
        return group((Group) value);
    }

    private String scalar(Scalar scalar) {
        return switch (scalar.type()) {
            case TEXT, DATE -> scalar.text();
            case NUMBER -> number(new BigDecimal(scalar.text()));
            case TIME, TERM, BOOLEAN, NULL ->
                texts.find("term." + scalar.text()).orElse(scalar.text());
        };
    }

    private String group(Group group) {
        if (group.shape().equals("LocalizedText")) {
            Value wanted = group.fields().get(locale.getLanguage());
            return group.fields().isEmpty()
                    ? ""
                    : value(wanted == null ? group.fields().values().iterator().next() : wanted);
        }
        return group.fields().entrySet().stream()
                .map(field ->
                        texts.find("field." + field.getKey()).orElse(field.getKey()) + ": " + nested(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String nested(Value value) {
        boolean compound = value instanceof Listing
                || (value instanceof Group group && !group.shape().equals("LocalizedText"));
        return compound ? "(" + value(value) + ")" : value(value);
    }

    /** Returns a decimal in full, with grouped digits and the decimal mark of the language. */
    String number(BigDecimal number) {
        return DisplayNumbers.in(locale).exact(number);
    }

    /** Returns the period of a planned value, or that it has none. */
    String period(PlannedValue aim) {
        String cell = aim.dimensions().isEmpty() ? "" : ", " + Disaggregation.name(aim.dimensions());
        return aim.period().map(TimeSpan::toString).orElseGet(() -> texts.text("target.undated")) + cell;
    }

    /** Returns a planned value with its kind: {@code 70}, {@code at least 70}; or a statement. */
    String value(PlannedValue aim) {
        if (aim.truth()) {
            boolean yes = aim.numbers().stream().allMatch(number -> number.signum() != 0);
            return texts.text("term." + yes);
        }
        String value = aim.statement()
                .map(words -> words.in(locale))
                .orElseGet(() -> aim.numbers().stream().map(this::number).collect(Collectors.joining(" … ")));
        return aim.kind() == TargetKind.REACH ? value : texts.text("term." + EnumTerms.of(aim.kind())) + " " + value;
    }
}
