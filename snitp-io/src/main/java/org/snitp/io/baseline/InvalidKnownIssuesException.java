package org.snitp.io.baseline;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/** Thrown for a text or a file that holds no baseline; says why, in Romanian or English. */
public final class InvalidKnownIssuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String reason;
    private final int line;

    /**
     * Says why there is no baseline.
     *
     * @param reason the key of the text
     * @param line the line on which it was noticed, or 0
     */
    InvalidKnownIssuesException(String reason, int line) {
        super(text(reason, line, Language.EN));
        this.reason = reason;
        this.line = line;
    }

    /**
     * Returns why there is no baseline.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return text(reason, line, Language.of(locale));
    }

    private static String text(String reason, int line, Language language) {
        ResourceBundle texts = MessageBundles.load(InvalidKnownIssuesException.class, "messages", language);
        String location = line == 0 ? "" : texts.getString("line").replace("{0}", Integer.toString(line)) + ": ";
        return location + texts.getString(reason);
    }
}
