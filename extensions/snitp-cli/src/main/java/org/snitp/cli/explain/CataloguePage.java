package org.snitp.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.Example;
import org.snitp.io.catalogue.RuleCategory;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.page.MarkdownText;
import org.snitp.model.internal.message.Messages;

/** Writes the catalogue as Markdown: a table of all rules, then each rule with its examples and their diagnostics. */
public final class CataloguePage {

    /** The maximum width of diagnostics. */
    private static final int WIDTH = 100;

    private final Locale locale;
    private final Messages texts;
    private final List<String> lines = new ArrayList<>();

    private CataloguePage(Locale locale) {
        this.locale = locale;
        this.texts = Messages.in(CataloguePage.class, "page", locale);
    }

    /**
     * Returns the page of all rules.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static String render(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        CataloguePage page = new CataloguePage(locale);
        page.addHead();
        RuleCategory.used().forEach(page::addTable);
        RuleCategory.used().forEach(category -> {
            page.add("## " + category.title(locale), "");
            category.entries().forEach(page::add);
        });
        return page.text();
    }

    /**
     * Returns the section about one rule.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static String render(CatalogueEntry entry, Locale locale) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(locale, "locale");
        CataloguePage page = new CataloguePage(locale);
        page.add(entry);
        return page.text();
    }

    private void addHead() {
        add("<!-- " + texts.text("generated") + " -->", "", "# " + texts.text("title"), "");
        add(texts.text("about"), "", texts.text("examples"), "");
    }

    private void addTable(RuleCategory category) {
        add("**" + category.title(locale) + "**", "");
        add("| "
                + String.join(
                        " | ", texts.text("code"), texts.text("rule"), profile(Profile.DRAFT), profile(Profile.FINAL))
                + " |");
        add("|---|---|---|---|");
        category.entries()
                .forEach(entry -> add("| [" + entry.code().getId() + "](#" + anchor(entry) + ") | "
                        + MarkdownText.escape(entry.title(locale)) + " | "
                        + severity(entry, Profile.DRAFT) + " | "
                        + severity(entry, Profile.FINAL) + " |"));
        add("");
    }

    private void add(CatalogueEntry entry) {
        add("### " + entry.code().getId(), "");
        add(
                "**" + MarkdownText.escape(entry.title(locale)) + "** · " + profile(Profile.DRAFT) + ": "
                        + severity(entry, Profile.DRAFT) + " · " + profile(Profile.FINAL) + ": "
                        + severity(entry, Profile.FINAL),
                "");
        add(MarkdownText.escape(entry.wants(locale)), "");
        add("*" + texts.text("why") + "* " + MarkdownText.escape(entry.why(locale)), "");
        add(texts.text("fails"), "");
        add(entry.failing());
        add(texts.text("found"), "");
        addBlock(
                "text",
                ExampleOutcome.of(entry.failing()).report(locale, false, WIDTH).stripTrailing());
        add(texts.text("passes"), "");
        add(entry.passing());
    }

    private void add(Example example) {
        String ending = example.file().substring(example.file().lastIndexOf('.') + 1);
        addBlock(ending.equals("txt") ? "text" : ending, example.shown().stripTrailing());
    }

    private void addBlock(String language, String content) {
        add("```" + language, content, "```", "");
    }

    private String severity(CatalogueEntry entry, Profile profile) {
        return entry.severity(profile).toString(locale);
    }

    private String profile(Profile profile) {
        return texts.text(profile.id());
    }

    private static String anchor(CatalogueEntry entry) {
        String help = entry.code().getHelp();
        return help.substring(help.indexOf('#') + 1);
    }

    private void add(String... added) {
        lines.addAll(List.of(added));
    }

    private String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
