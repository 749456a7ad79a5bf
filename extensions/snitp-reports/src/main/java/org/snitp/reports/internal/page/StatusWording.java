package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.Status;
import org.snitp.io.internal.page.Inline;
import org.snitp.reports.internal.wording.Wording;

/** Formats counts of statuses and of reports as text and bars. */
public final class StatusWording {

    private final Wording wording;

    public StatusWording(Wording wording) {
        this.wording = wording;
    }

    /** All statuses that occur, with their numbers. */
    public List<Inline> list(StatusCounts counts) {
        List<Inline> list = new ArrayList<>();
        for (Inline.Part part : parts(counts)) {
            if (!list.isEmpty()) {
                list.add(Inline.text(" · "));
            }
            list.add(part.state());
        }
        return list.isEmpty() ? List.of(Inline.text("–")) : list;
    }

    private List<Inline.Part> parts(StatusCounts counts) {
        List<Inline.Part> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            add(parts, Optional.of(status), counts.count(status));
        }
        add(parts, Optional.empty(), counts.withheld());
        return parts;
    }

    /** A bar of all statuses that occur, with their numbers. */
    public List<Inline> stack(StatusCounts counts) {
        List<Inline.Part> parts = parts(counts);
        if (parts.isEmpty()) {
            return List.of(Inline.text("–"));
        }
        String words = parts.stream().map(part -> part.state().words()).collect(Collectors.joining(", "));
        return List.of(new Inline.Stack(parts, wording.text("summary.picture") + ": " + words));
    }

    private void add(List<Inline.Part> parts, Optional<Status> status, int count) {
        if (count > 0) {
            Inline.State state = wording.status(status);
            String words = state.words() + " " + number(count);
            parts.add(new Inline.Part(count, new Inline.State(state.symbol(), words, state.tone())));
        }
    }

    /** A bar of how many of the due reports were submitted. */
    public List<Inline> coverage(Coverage coverage) {
        if (coverage.due() == 0) {
            return List.of(Inline.text("–"));
        }
        BigDecimal share = BigDecimal.valueOf(coverage.reported())
                .divide(BigDecimal.valueOf(coverage.due()), MathContext.DECIMAL32);
        return List.of(new Inline.Meter(share, part(coverage.reported(), coverage.due())));
    }

    /** Returns a share, as in "3 of 4". */
    public String part(int part, int whole) {
        return wording.fill("of", Map.of("part", number(part), "whole", number(whole)));
    }

    public String number(int number) {
        return wording.number(BigDecimal.valueOf(number));
    }
}
