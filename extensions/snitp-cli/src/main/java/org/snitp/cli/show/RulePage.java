package org.snitp.cli.show;

import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.cli.explain.ExampleOutcome;
import org.snitp.cli.terminal.Console;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.RuleCategory;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Requirement;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.WeightedRule;
import org.snitp.model.rule.Rule;

/** Shows rules of the catalogue: all of them in a table, or one with its examples and their diagnostics. */
public final class RulePage {

    private static final int INDENT = 2;

    private final Console console;
    private final Optional<Profile> profile;

    /**
     * Creates a page for a console.
     *
     * @param profile the profile of an authority, whose severities are shown beside the others
     */
    public RulePage(Console console, Optional<Profile> profile) {
        this.console = console;
        this.profile = profile.filter(one -> one.extended().isPresent());
    }

    /** Returns all rules by category, with their titles and severities. */
    public String list() {
        Grid grid = new Grid()
                .left(text("codeHead"))
                .wrapped(text("titleHead"))
                .left(Profile.DRAFT.id())
                .left(Profile.FINAL.id());
        profile.ifPresent(own -> grid.left(own.id()));
        for (RuleCategory category : RuleCategory.used()) {
            grid.heading(category.title(console.locale()));
            category.entries().forEach(entry -> grid.row(row(entry)));
        }
        return new Page(console).table(0, grid).text();
    }

    private String[] row(CatalogueEntry entry) {
        return Stream.concat(
                        Stream.of(entry.code().getId(), entry.title(console.locale())),
                        Stream.concat(Stream.of(Profile.DRAFT, Profile.FINAL), profile.stream())
                                .map(one -> severity(entry, one)))
                .toArray(String[]::new);
    }

    /**
     * Returns the requirement of a rule and the reason for it, its failing example with the diagnostics, and its
     * passing example.
     */
    public String explain(CatalogueEntry entry) {
        Page page = new Page(console);
        page.heading(entry.code().getId(), entry.title(console.locale()));
        page.field(
                text("severity"),
                Optional.of(severity(entry, Profile.DRAFT) + " (" + Profile.DRAFT.id() + "), "
                        + severity(entry, Profile.FINAL) + " (" + Profile.FINAL.id() + ")"));
        profile.ifPresent(own -> addSetting(own, entry.code(), page));
        page.field(text("wants"), Optional.of(entry.wants(console.locale())));
        page.field(text("why"), Optional.of(entry.why(console.locale())));
        page.blank().paragraph(0, text("fails"));
        addLines(page, entry.failing().shown());
        page.blank().paragraph(0, text("found"));
        addLines(
                page,
                ExampleOutcome.of(entry.failing()).report(console.locale(), console.coloured(), page.columns(INDENT)));
        page.blank().paragraph(0, text("passes"));
        addLines(page, entry.passing().shown());
        return page.text();
    }

    /** Adds the severity under the profile of an authority, with the profile that sets it, its reason and its act. */
    private void addSetting(Profile own, DiagnosticCode code, Page page) {
        Profile setting = own.settingOf(code);
        Optional<WeightedRule> weight = setting.weight(code);
        page.field(
                own.id(),
                Optional.of(console.texts()
                        .text(
                                "explain.setBy",
                                own.severity(code)
                                        .map(severity -> severity.toString(console.locale()))
                                        .orElseGet(() -> text("off")),
                                setting.id())));
        page.field(text("reason"), weight.flatMap(WeightedRule::getReason).map(reason -> reason.in(console.locale())));
        page.field(
                text("source"),
                weight.flatMap(WeightedRule::getSource)
                        .or(() -> weight.flatMap(unused -> setting.definition()).flatMap(ProfileDefinition::getSource))
                        .map(source -> ProfilePage.cited(source, console.locale())));
        if (code == DiagnosticCode.of(Rule.REQUIRED_FIELD_STATED)) {
            own.requirements().forEach(requirement -> page.field(text("requires"), Optional.of(requires(requirement))));
        }
    }

    private String requires(Requirement requirement) {
        return requirement.required().getType() + "." + requirement.required().getField() + " ("
                + requirement.profile().getId()
                + requirement
                        .source()
                        .map(source -> ": " + ProfilePage.cited(source, console.locale()))
                        .orElse("")
                + ")";
    }

    private void addLines(Page page, String text) {
        text.stripTrailing().lines().forEach(line -> page.line(line.isEmpty() ? 0 : INDENT, line));
    }

    private String severity(CatalogueEntry entry, Profile profile) {
        return profile.severity(entry.code())
                .map(severity -> severity.toString(console.locale()))
                .orElseGet(() -> text("off"));
    }

    private String text(String key) {
        return console.texts().text("explain." + key);
    }
}
