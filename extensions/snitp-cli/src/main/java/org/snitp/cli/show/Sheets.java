package org.snitp.cli.show;

import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.model.BundleIndex;

/** Finds and shows everything with a code. */
public final class Sheets {

    private final Console console;
    private final BundleIndex index;

    /** Creates the sheets of an index. */
    public Sheets(Console console, BundleIndex index) {
        this.console = console;
        this.index = index;
    }

    /** Returns the sheets of everything that has a code, in a row; empty if the code is unknown. */
    public Optional<String> render(String code) {
        Wording wording = new Wording(console, index);
        Page page = new Page(console);
        index.objective(code).ifPresent(objective -> new ObjectiveSheet(index, wording, page.blank()).add(objective));
        index.action(code).ifPresent(action -> new ActionSheet(index, wording, page.blank()).add(action));
        index.indicator(code).ifPresent(indicator -> new IndicatorSheet(index, wording, page.blank()).add(indicator));
        index.institution(code)
                .ifPresent(institution -> new InstitutionSheet(index, wording, page.blank()).add(institution));
        index.profile(code).ifPresent(profile -> new ProfilePage(console, page).add(profile));
        return Optional.of(page.text()).filter(text -> !text.isEmpty());
    }
}
