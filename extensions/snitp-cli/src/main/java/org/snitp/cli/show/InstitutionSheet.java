package org.snitp.cli.show;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;

/** An institution: its position, its responsibilities, directly and through its bodies, and what it supports. */
final class InstitutionSheet {

    private static final int INDENT = 4;

    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    InstitutionSheet(BundleIndex index, Wording wording, Page page) {
        this.index = index;
        this.wording = wording;
        this.page = page;
    }

    void add(Institution institution) {
        page.heading(institution.getId(), wording.name(institution));
        page.field(label("type"), Optional.of(type(institution.getType())));
        page.field(label("partOf"), institution.getPartOf().map(wording::institution));
        page.field(label("foundedBy"), wording.text(institution.getFoundedBy()));
        page.field(label("validFrom"), institution.getValidFrom().map(Object::toString));
        page.field(label("validUntil"), institution.getValidUntil().map(Object::toString));
        page.fields(label("successors"), wording.institutions(institution.getSuccessors()));
        page.fields(
                label("predecessors"),
                index.predecessorsOf(institution).stream()
                        .map(before -> wording.institution(before.getId()))
                        .toList());
        page.field(label("role"), wording.text(institution.getRole()));
        page.field(label("codes"), Wording.joined(institution.getCodes()));
        page.fields(
                label("parts"),
                index.partsOf(institution).stream()
                        .map(part -> wording.institution(part.getId()))
                        .toList());
        addActions("institution.responsible", index.actionsUnder(institution));
        addBodies(institution);
        addActions("institution.supports", index.actionsSupportedBy(institution));
    }

    /** Returns the word for a known type; the author's own type is shown as it is. */
    private String type(InstitutionType type) {
        return type.known()
                .map(known -> wording.texts().text("InstitutionType." + known.name()))
                .orElse(type.code());
    }

    private void addActions(String key, List<Action> actions) {
        if (!actions.isEmpty()) {
            page.section(wording.texts().text(key, wording.texts().count("count.action", actions.size())));
            actions.forEach(action -> page.entry(INDENT, action.getCode(), wording.text(action.getTitle())));
        }
    }

    /** Adds the responsibilities of its bodies, by codes only: a ministry has dozens of actions in all. */
    private void addBodies(Institution institution) {
        List<Institution> bodies = under(institution).stream()
                .filter(body -> !index.actionsUnder(body).isEmpty())
                .toList();
        if (!bodies.isEmpty()) {
            Set<Action> actions = new LinkedHashSet<>();
            bodies.forEach(body -> actions.addAll(index.actionsUnder(body)));
            page.section(wording.texts()
                    .text("institution.throughParts", wording.texts().count("count.action", actions.size())));
            int columns = bodies.stream()
                    .mapToInt(body -> Paragraph.columns(body.getId()))
                    .max()
                    .orElse(0);
            bodies.forEach(
                    body -> page.entry(INDENT, Paragraph.pad(body.getId(), columns), codes(index.actionsUnder(body))));
        }
    }

    private static String codes(List<Action> actions) {
        return String.join(", ", actions.stream().map(Action::getCode).toList());
    }

    /**
     * Returns all institutions below one, at any depth. Cycles are allowed, because invalid documents are shown as
     * well.
     */
    private Set<Institution> under(Institution whole) {
        Set<Institution> under = new LinkedHashSet<>();
        addUnder(whole, under);
        under.remove(whole);
        return under;
    }

    private void addUnder(Institution whole, Set<Institution> under) {
        for (Institution part : index.partsOf(whole)) {
            if (under.add(part)) {
                addUnder(part, under);
            }
        }
    }

    private String label(String name) {
        return wording.texts().text("sheet." + name);
    }
}
