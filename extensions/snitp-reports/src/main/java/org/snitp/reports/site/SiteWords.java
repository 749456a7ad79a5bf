package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.Party;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.wording.Wording;

/**
 * The words and the links of one page.
 *
 * @param wording the words for values
 * @param texts the texts of the site
 * @param paths where the pages are
 * @param up the way from the page to the folder of its language
 */
record SiteWords(Wording wording, Messages texts, SitePaths paths, String up) {

    String text(String key) {
        return texts.text(key);
    }

    String fill(String key, Map<String, String> arguments) {
        return texts.fill(key, arguments);
    }

    /** Returns a link to a page. */
    Inline link(String path, String text) {
        return new Inline.PageLink(up + path, text, Optional.empty());
    }

    /** A code that leads to its page, and a title. */
    private List<Inline> named(Optional<String> path, String code, LocalizedText title) {
        Inline first = path.map(way -> link(way, code)).orElseGet(() -> new Inline.Code(code));
        return List.of(first, Inline.text(" "), wording.words(title));
    }

    List<Inline> indicator(Indicator indicator) {
        return named(paths.indicator(indicator.getId()), indicator.getId(), indicator.getName());
    }

    List<Inline> action(Action action) {
        return named(paths.action(action.getCode()), action.getCode(), action.getTitle());
    }

    List<Inline> objective(Objective objective) {
        return named(paths.objective(objective.getCode()), objective.getCode(), objective.getTitle());
    }

    List<Inline> institution(Party party) {
        List<Inline> words = new ArrayList<>(List.of(institutionCode(party)));
        party.name().ifPresent(name -> words.addAll(List.of(Inline.text(" "), wording.words(name))));
        return words;
    }

    Inline institutionCode(Party party) {
        return paths.institution(party.id())
                .map(path -> link(path, party.id()))
                .orElseGet(() -> new Inline.Code(party.id()));
    }

    /** Returns the codes of institutions, each with its link. */
    List<Inline> institutionCodes(List<Party> parties) {
        List<Inline> words = new ArrayList<>();
        for (Party party : parties) {
            if (!words.isEmpty()) {
                words.add(Inline.text(", "));
            }
            words.add(institutionCode(party));
        }
        return words.isEmpty() ? List.of(Inline.text("–")) : words;
    }

    Column column(String key, Column.Kind kind) {
        return Column.of(text("column." + key), kind);
    }

    Field field(String key, List<List<Inline>> values) {
        return new Field(text("field." + key), values);
    }

    Field field(String key, Inline value) {
        return field(key, List.of(List.of(value)));
    }

    void addText(List<Field> fields, String key, Optional<LocalizedText> text) {
        text.ifPresent(words -> fields.add(field(key, wording.words(words))));
    }

    void addTexts(List<Field> fields, String key, List<LocalizedText> all) {
        if (!all.isEmpty()) {
            fields.add(field(
                    key, all.stream().map(text -> List.of(wording.words(text))).toList()));
        }
    }

    /** Returns a section, or none if it has no blocks. */
    Optional<Section> section(String key, List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of(key, text("section." + key), blocks));
    }

    /** Returns a table, or a sentence if it has no rows. */
    Block table(String key, List<Column> columns, List<List<List<Inline>>> rows) {
        return rows.isEmpty()
                ? Block.paragraph(text("none." + key))
                : new Block.Table(text("caption." + key), columns, rows);
    }
}
