package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.LanguageTags;

/**
 * The languages of a document while it is read: those that it declares, and those of its texts.
 *
 * <p>A document without a declaration is in Romanian, with English as the translation. If none of its texts is in
 * Romanian, the missing declaration is reported once; otherwise each text without Romanian is incomplete.
 */
final class DocumentLanguages {

    private static final List<String> USUAL = List.of("ro", "en");

    /** So many texts without a language are looked at. */
    private static final int MAX_PLAIN = 100;

    /** A text without the official language. */
    private record Lacking(int node, long start, long end) {}

    private final ParsedFile file;
    private final int most;
    private final List<Lacking> lacking = new ArrayList<>();

    /** For each language that the document does not declare: the node of the first text in it. */
    private final Map<String, Integer> others = new LinkedHashMap<>();

    private final Set<String> used = new LinkedHashSet<>();

    /** The languages met last, which nearly every text has again. */
    private String last = "";

    private String lastButOne = "";

    /** The first texts without a language, in a document that declares none. */
    private final List<String> plain = new ArrayList<>();

    private int firstPlain;

    private List<String> declared;
    private boolean any;
    private boolean late;
    private boolean anyOfficial;

    /**
     * Starts a document.
     *
     * @param most the maximum number of problems of a kind to report
     * @param known the languages that the document is known to declare; empty if nothing is known
     */
    DocumentLanguages(ParsedFile file, int most, List<String> known) {
        this.file = file;
        this.most = most;
        this.declared = known;
    }

    /** The language of a text without a language. */
    String official() {
        return declared.isEmpty() ? USUAL.get(0) : declared.get(0);
    }

    /** The languages of the document, the official one first. */
    List<String> languages() {
        return declared.isEmpty() ? USUAL : declared;
    }

    /** Records what the document declares, in the field with a node. */
    void declare(List<String> languages, int node) {
        late |= any && !languages.equals(declared);
        last = "";
        lastButOne = "";
        declared = List.copyOf(languages);
        Set<String> met = new LinkedHashSet<>();
        languages.stream().filter(language -> !met.add(language)).distinct().forEach(twice -> {
            Map<String, String> told =
                    Map.of("variant", "twice", "language", twice, "languages", String.join(", ", met));
            file.warn(
                    DiagnosticCode.UNDECLARED_LANGUAGE,
                    told,
                    node,
                    file.index().start(node),
                    file.index().end(node));
        });
    }

    /**
     * The languages that the document declares after texts, which were read without knowing them; empty if there are
     * none.
     */
    List<String> late() {
        return late ? declared : List.of();
    }

    /**
     * Returns whether the name of a field of a text is a language: a declared one, or a BCP 47 tag such as
     * {@code pt-BR}.
     */
    boolean isLanguage(String name) {
        return declared.contains(name) || LanguageTags.isLanguage(name);
    }

    /** Records a text in a language, which is the value of the field with a node. */
    void meet(String language, int node) {
        if (language.equals(last) || language.equals(lastButOne)) {
            return;
        }
        lastButOne = last;
        last = language;
        used.add(language);
        if (!languages().contains(language)) {
            others.putIfAbsent(language, node);
        }
    }

    /** Notes a text that is written without its language. */
    void meetPlain(String text, int node) {
        if (declared.isEmpty() && plain.size() < MAX_PLAIN) {
            firstPlain = plain.isEmpty() ? node : firstPlain;
            plain.add(text);
        }
    }

    /** Records the end of a text. */
    void end(boolean official, int node, long start, long end) {
        any = true;
        anyOfficial |= official;
        if (!official && lacking.size() < most) {
            lacking.add(new Lacking(node, start, end));
        }
    }

    /** Reports what is missing, once the document was read. */
    void finish() {
        boolean table = file.origin().isPresent();
        boolean undeclared = declared.isEmpty() && !anyOfficial && !table;
        if (!undeclared && (!table || others.isEmpty())) {
            lacking.forEach(text -> file.report(
                    DiagnosticCode.MISSING_FIELD,
                    Map.of(
                            "field",
                            official(),
                            "type",
                            CommonShapes.LOCALIZED_TEXT.shape().name()),
                    text.node(),
                    text.start(),
                    text.end(),
                    Optional.empty()));
        } else if (undeclared && !lacking.isEmpty() && others.isEmpty()) {
            warn("official", "en", lacking.get(0).node());
        }
        if (declared.isEmpty() && !table && !plain.isEmpty()) {
            PlainLanguage.of(plain).ifPresent(this::warnOfPlain);
        }
        // A table cannot state the languages of its texts; they are those of the plan.
        if (!table) {
            others.forEach((language, node) -> warn(undeclared ? "official" : "", language, node));
        }
    }

    /** Texts without a language that are evidently not in Romanian. */
    private void warnOfPlain(PlainLanguage seeming) {
        Map<String, String> told =
                new HashMap<>(Map.of("variant", seeming.language().isPresent() ? "plain" : "foreign"));
        seeming.language().ifPresent(language -> {
            told.put("language", language);
            told.put("languages", language);
        });
        file.warn(
                DiagnosticCode.UNDECLARED_LANGUAGE,
                told,
                firstPlain,
                file.index().start(firstPlain),
                file.index().end(firstPlain));
    }

    private void warn(String variant, String language, int node) {
        Set<String> right = new LinkedHashSet<>(declared);
        if (variant.isEmpty()) {
            right.add(official());
        }
        right.addAll(used);
        Map<String, String> told = Map.of("language", language, "languages", String.join(", ", right));
        file.warn(
                DiagnosticCode.UNDECLARED_LANGUAGE,
                variant.isEmpty() ? told : withVariant(told, variant),
                node,
                file.index().nameStart(node),
                file.index().nameEnd(node));
    }

    private static Map<String, String> withVariant(Map<String, String> arguments, String variant) {
        Map<String, String> more = new HashMap<>(arguments);
        more.put("variant", variant);
        return more;
    }
}
