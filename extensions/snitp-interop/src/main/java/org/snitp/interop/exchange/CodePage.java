package org.snitp.interop.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Explains what an export or an import in a format of others may say: what each code means, and what to do. In Markdown. */
public final class CodePage {

    private final Locale locale;
    private final Messages texts;

    private CodePage(Locale locale) {
        this.locale = locale;
        this.texts = Messages.in(CodePage.class, "explanations", locale);
    }

    /**
     * Returns the page in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static CodePage in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new CodePage(locale);
    }

    /** Returns the page of all codes. */
    public String all() {
        StringBuilder page = new StringBuilder();
        page.append("<!-- ").append(texts.text("generated")).append(" -->\n\n# ");
        page.append(texts.text("title"))
                .append("\n\n")
                .append(texts.text("about"))
                .append('\n');
        Arrays.stream(ExchangeCode.values())
                .sorted(Comparator.comparing(ExchangeCode::id))
                .forEach(code -> page.append('\n').append(of(code)));
        return page.toString();
    }

    /** Returns the section about one code. */
    public String of(ExchangeCode code) {
        Objects.requireNonNull(code, "code");
        return "### " + code.id() + "\n\n**"
                + texts.text("effect." + code.effect().name()) + "** " + code.explanation(locale) + "\n";
    }
}
