package org.snitp.cli.show;

import java.util.Optional;
import org.snitp.cli.explain.ExampleOutcome;
import org.snitp.cli.terminal.Console;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.RuleCategory;
import org.snitp.io.diagnostic.Profile;

/** Shows rules of the catalogue: all of them in a table, or one with its examples and their diagnostics. */
public final class RulePage {

    private static final int INDENT = 2;

    private final Console console;
    private final Page page;

    /** Creates a page for a console. */
    public RulePage(Console console) {
        this.console = console;
        this.page = new Page(console);
    }

    /** Returns all rules by category, with their titles and severities. */
    public String list() {
        Grid grid = new Grid()
                .left(text("codeHead"))
                .wrapped(text("titleHead"))
                .left(Profile.DRAFT.term())
                .left(Profile.FINAL.term());
        for (RuleCategory category : RuleCategory.used()) {
            grid.heading(category.title(console.locale()));
            category.entries()
                    .forEach(entry -> grid.row(
                            entry.code().getId(),
                            entry.title(console.locale()),
                            severity(entry, Profile.DRAFT),
                            severity(entry, Profile.FINAL)));
        }
        return page.table(0, grid).text();
    }

    /**
     * Returns the requirement of a rule and the reason for it, its failing example with the diagnostics, and its
     * passing example.
     */
    public String explain(CatalogueEntry entry) {
        page.heading(entry.code().getId(), entry.title(console.locale()));
        page.field(
                text("severity"),
                Optional.of(severity(entry, Profile.DRAFT) + " (" + Profile.DRAFT.term() + "), "
                        + severity(entry, Profile.FINAL) + " (" + Profile.FINAL.term() + ")"));
        page.field(text("wants"), Optional.of(entry.wants(console.locale())));
        page.field(text("why"), Optional.of(entry.why(console.locale())));
        page.blank().paragraph(0, text("fails"));
        addLines(entry.failing().shown());
        page.blank().paragraph(0, text("found"));
        addLines(ExampleOutcome.of(entry.failing()).report(console.locale(), console.coloured(), page.columns(INDENT)));
        page.blank().paragraph(0, text("passes"));
        addLines(entry.passing().shown());
        return page.text();
    }

    private void addLines(String text) {
        text.stripTrailing().lines().forEach(line -> page.line(line.isEmpty() ? 0 : INDENT, line));
    }

    private String severity(CatalogueEntry entry, Profile profile) {
        return entry.severity(profile).toString(console.locale());
    }

    private String text(String key) {
        return console.texts().text("explain." + key);
    }
}
