package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;

/** The arguments of a remark in the language in which it is said. */
final class RemarkArguments implements Messages.Arguments {

    /** A number behind the colon that follows who reported it, or in a fraction or a product. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=(?:: | / | × ))(?:-?[0-9]+(?:\\.[0-9]+)?|true(?=;|$)|false(?=;|$))");

    /** Separates the ends of a range. */
    static final String TO = " … ";

    private final Map<String, String> arguments;
    private final Messages texts;
    private final DisplayNumbers numbers;

    RemarkArguments(Map<String, String> arguments, Messages texts) {
        this.arguments = arguments;
        this.texts = texts;
        this.numbers = DisplayNumbers.in(texts.locale());
    }

    @Override
    public @Nullable String get(String name) {
        String value = arguments.get(name);
        return value == null ? null : shown(name, value);
    }

    /** A number, what several reported ({@code AB: 1200}), a term by the key of its text, or what is alike in all languages. */
    private String shown(String name, String value) {
        return switch (name) {
            case "actual", "after", "baseline", "before", "sum", "total" -> word(value);
            case "target" -> Arrays.stream(value.split(TO, -1)).map(this::word).collect(Collectors.joining(TO));
            case "known" -> NUMBER.matcher(value).replaceAll(number -> word(number.group()));
            case "observation" -> ObservationText.word(value, texts);
            case "accumulation", "direction", "kind" -> texts.find(value).orElse(value);
            default -> value;
        };
    }

    /** A number, or yes or no. */
    private String word(String known) {
        return MeasureText.truth(known, texts.locale()).orElseGet(() -> numbers.exact(new BigDecimal(known)));
    }
}
