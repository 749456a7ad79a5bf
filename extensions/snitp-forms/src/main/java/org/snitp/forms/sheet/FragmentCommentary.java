package org.snitp.forms.sheet;

import java.util.IdentityHashMap;
import java.util.List;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.io.internal.write.Commentary;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;

/**
 * Adds the blank fields of sheets, commented out, to the plan.
 *
 * @param sheets the sheets of each action and of each indicator, by identity
 * @param words the language
 */
record FragmentCommentary(IdentityHashMap<Object, List<IndicatorSheet>> sheets, SheetWording words)
        implements Commentary {

    @Override
    public Commentary within(Object object) {
        List<IndicatorSheet> here = sheets.getOrDefault(object, List.of());
        if (object instanceof Indicator && !here.isEmpty()) {
            return new IndicatorCommentary(here.get(0), words);
        }
        return object instanceof Action action
                ? new BlankFields(
                        Action.class, toFillIn(here), words, action.getTitle().languages(), this)
                : this;
    }

    private static List<SheetLine> toFillIn(List<IndicatorSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(BlankFields::isToFillIn)
                .toList();
    }
}
