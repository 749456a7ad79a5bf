package org.snitp.cli.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Wording;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.Tally;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;

/** A line for each indicator, below its action with the action's own totals. */
final class Lines {

    private static final int LABEL_COLUMNS = 16;

    private final Console console;
    private final BundleIndex index;
    private final Wording wording;
    private final Map<String, Tally> actions;

    Lines(Console console, BundleIndex index, Wording wording, Map<String, Tally> actions) {
        this.console = console;
        this.index = index;
        this.wording = wording;
        this.actions = actions;
    }

    Grid of(List<IndicatorProgress> indicators) {
        Grid grid = new Grid()
                .left("", LABEL_COLUMNS)
                .cut("")
                .right(texts().text("progress.actualHead"))
                .right(texts().text("progress.targetHead"))
                .right(texts().text("progress.shareHead"))
                .left(texts().text("progress.statusHead"))
                .toned(StatusTones.in(console.locale()))
                .left("");
        String head = "";
        for (IndicatorProgress progress : indicators) {
            Optional<Indicator> indicator = index.indicator(progress.indicator());
            FigureText words = FigureText.of(indicator, console.locale());
            String subject = indicator.map(this::subject).orElse("");
            if (!subject.equals(head)) {
                grid.heading(subject);
                indicator.flatMap(index::actionOf).ifPresent(action -> grid.note(totals(action)));
                head = subject;
            }
            grid.row(
                    progress.indicator(),
                    indicator.map(Indicator::getName).map(wording::text).orElse(""),
                    words.of(progress.actual()).orElse(""),
                    indicator
                            .filter(planned -> progress.delivery().isEmpty())
                            .flatMap(planned -> target(planned, progress))
                            .map(target -> TargetText.value(target, texts()::number, console.locale()))
                            .orElse(""),
                    words.of(progress.achievement()).orElse(""),
                    Warnings.standing(progress, console.locale()),
                    isOverdue(progress) ? "!" : "");
        }
        return grid;
    }

    /** Returns whether a report of an indicator is overdue, which is marked beside its status. */
    static boolean isOverdue(IndicatorProgress progress) {
        return !progress.overdue().isEmpty();
    }

    /** Returns the action, or else the objective, of an indicator, by code and title. */
    private String subject(Indicator indicator) {
        return index.actionOf(indicator)
                .map(action -> Wording.named(action.getCode(), wording.text(action.getTitle())))
                .or(() -> index.objectiveOf(indicator)
                        .map(objective -> Wording.named(objective.getCode(), wording.text(objective.getTitle()))))
                .orElse("");
    }

    private String totals(Action action) {
        Tally tally = actions.getOrDefault(action.getCode(), Tally.NONE);
        return texts().text(
                        "progress.action",
                        Tallies.coverage(tally.coverage(), texts()),
                        Tallies.statuses(tally, console.locale()));
    }

    /** The target of the whole that is due last, of those in force. */
    private static Optional<Target> target(Indicator indicator, IndicatorProgress progress) {
        List<Target> apart = progress.targets().stream()
                .filter(target -> target.validity() != TargetAssessment.Validity.IN_FORCE)
                .map(TargetAssessment::target)
                .toList();
        return indicator.getTargets().stream()
                .filter(target -> target.getDimensions().isEmpty() && !apart.contains(target))
                .max(Target.byDueDate());
    }

    private Texts texts() {
        return console.texts();
    }
}
