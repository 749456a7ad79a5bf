package org.snitp.examples.ministry.plan;

import java.util.List;
import java.util.Locale;
import org.snitp.io.Snitp;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.report.ChangeTexts;
import org.snitp.model.Bundle;

/**
 * What has changed about one item of a plan, as a page shows it.
 *
 * @param item the item with its kind, such as {@code action 1.2.1}
 * @param name its name; empty if it has none
 * @param kinds what happened to it
 * @param fields the changes of its fields, in words; none if it is new or gone
 */
record PlanChange(String item, String name, List<ChangeKind> kinds, List<String> fields) {

    /** Returns the changes from one version to another. */
    static List<PlanChange> between(Bundle before, Bundle after, Locale locale) {
        ChangeTexts texts = ChangeTexts.in(locale);
        return Snitp.compare(before, after).changes().stream()
                .map(change -> of(change, texts, locale))
                .toList();
    }

    private static PlanChange of(ItemChange change, ChangeTexts texts, Locale locale) {
        boolean whole = change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED);
        return new PlanChange(
                texts.item(change.ref()),
                change.ref().name().map(name -> name.in(locale)).orElse(""),
                change.kinds().stream().sorted().toList(),
                whole ? List.of() : change.fields().stream().map(texts::change).toList());
    }
}
