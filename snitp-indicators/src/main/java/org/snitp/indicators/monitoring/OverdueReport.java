package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.text.LocalizedText;

/** A missing report whose due date has passed. */
public final class OverdueReport {
    private final String indicator;
    private final LocalizedText name;
    private final Optional<String> action;
    private final DuePeriod due;
    private final List<Party> institutions;

    OverdueReport(
            String indicator, LocalizedText name, Optional<String> action, DuePeriod due, List<Party> institutions) {
        this.indicator = indicator;
        this.name = name;
        this.action = action;
        this.due = due;
        this.institutions = List.copyOf(institutions);
    }

    /** The id of the indicator. */
    public String indicator() {
        return indicator;
    }

    /** Its name. */
    public LocalizedText name() {
        return name;
    }

    /** The code of its action. */
    public Optional<String> action() {
        return action;
    }

    /** The period to report, with its due date. */
    public DuePeriod due() {
        return due;
    }

    /** The institutions that owe it: of several that report a part each, those that have not reported. */
    public List<Party> institutions() {
        return institutions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OverdueReport that
                && indicator.equals(that.indicator)
                && name.equals(that.name)
                && action.equals(that.action)
                && due.equals(that.due)
                && institutions.equals(that.institutions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, name, action, due, institutions);
    }

    @Override
    public String toString() {
        return "OverdueReport[indicator=" + indicator
                + ", name=" + name
                + ", action=" + action
                + ", due=" + due
                + ", institutions=" + institutions
                + "]";
    }
}
