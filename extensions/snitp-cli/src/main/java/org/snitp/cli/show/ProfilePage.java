package org.snitp.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;
import org.snitp.model.profile.WeightedRule;
import org.snitp.model.text.LocalizedText;

/** A profile: what it extends, the rules whose weight it sets, and the fields that it requires, with their acts. */
final class ProfilePage {

    private static final int INDENT = 3;

    private final Console console;
    private final Page page;

    ProfilePage(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    void add(ProfileDefinition profile) {
        page.blank().heading(profile.getId(), profile.getTitle().map(this::text).orElse(""));
        page.field(label("extends"), Optional.of(profile.getExtends().orElse("draft")));
        page.field(label("source"), profile.getSource().map(this::cited));
        page.field(label("description"), profile.getDescription().map(this::text));
        if (!profile.getRules().isEmpty()) {
            page.section(label("rules"));
            profile.getRules().forEach(this::add);
        }
        if (!profile.getRequired().isEmpty()) {
            page.section(label("required"));
            profile.getRequired().forEach(this::add);
        }
    }

    private void add(WeightedRule rule) {
        String title = DiagnosticCode.of(rule.getCode())
                .map(code -> ": " + RuleCatalogue.entry(code).title(console.locale()))
                .orElse("");
        page.entry(INDENT, rule.getCode(), console.texts().term(rule.getWeight()) + title);
        addReason(rule.getReason(), rule.getSource());
    }

    private void add(RequiredField required) {
        page.entry(
                INDENT,
                required.getType() + "." + required.getField(),
                console.texts().term(required.getWeight()));
        addReason(required.getReason(), required.getSource());
    }

    private void addReason(Optional<LocalizedText> reason, Optional<LegalBasis> source) {
        reason.map(this::text).ifPresent(words -> page.paragraph(2 * INDENT, words));
        source.map(this::cited).ifPresent(words -> page.paragraph(2 * INDENT, words));
        source.flatMap(LegalBasis::getText)
                .map(this::text)
                .ifPresent(words -> page.paragraph(2 * INDENT, console.texts().text("profile.quoted", words)));
    }

    private String cited(LegalBasis source) {
        return cited(source, console.locale());
    }

    /** Returns an act and the place in it as they are cited. */
    static String cited(LegalBasis source, Locale locale) {
        return source.getAct().in(locale)
                + source.getArticle().map(place -> ", " + place.in(locale)).orElse("");
    }

    private String text(LocalizedText text) {
        return text.in(console.locale());
    }

    private String label(String name) {
        return console.texts().text("profile." + name);
    }

    /** Adds profiles one after the other. */
    void addAll(List<ProfileDefinition> profiles) {
        profiles.forEach(this::add);
    }
}
