package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.Contradiction;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.monitoring.Withholding;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.reports.internal.wording.Wording;

/** Describes what is withheld of an indicator, and why. */
public final class WithholdingWording {

    private final Wording wording;

    public WithholdingWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns whether more is withheld than small figures and figures that would reveal them. */
    public static boolean isUnusual(Withholding withholding) {
        return withholding.whole().isPresent() || withholding.contradictory() > 0 || withholding.unproven() > 0;
    }

    /** Returns what is withheld and why, in sentences without the final full stop. */
    public String told(Withholding withholding, Indicator indicator) {
        List<String> parts = new ArrayList<>();
        withholding.whole().ifPresent(why -> parts.add(wording.text("withheld." + why.name())));
        add(parts, "guarded", withholding.guarded(), Map.of());
        add(
                parts,
                "contradictory",
                withholding.contradictory(),
                Map.of(
                        "contradictions",
                        withholding.contradictions().stream()
                                .map(contradiction -> told(contradiction, indicator))
                                .collect(Collectors.joining("; "))));
        add(parts, "unproven", withholding.unproven(), Map.of());
        return String.join(". ", parts);
    }

    private void add(List<String> parts, String key, int number, Map<String, String> arguments) {
        if (number > 0) {
            String figures = wording.count("figure", number);
            Map<String, String> all = new HashMap<>(arguments);
            all.put("figures", figures);
            parts.add(wording.fill("withheld." + key, all));
        }
    }

    private String told(Contradiction contradiction, Indicator indicator) {
        String dimensions = contradiction.dimensions().stream()
                .sorted()
                .map(id -> dimension(id, indicator))
                .collect(Collectors.joining(", "));
        return wording.fill(
                "contradiction." + contradiction.kind().name(),
                Map.of("cell", cell(contradiction.cell(), indicator), "dimensions", dimensions));
    }

    private String dimension(String id, Indicator indicator) {
        if (id.equals(DisclosureControl.REPORTER)) {
            return wording.text("withheld.reporter");
        }
        return indicator.getDisaggregation().stream()
                .filter(dimension -> dimension.getId().equals(id))
                .findFirst()
                .map(Dimension::getName)
                .map(name -> name.in(wording.locale()))
                .orElse(id);
    }

    /** Returns a figure by its period and its categories. */
    public String cell(CountCell cell, Indicator indicator) {
        Map<String, String> named = new HashMap<>(cell.categories());
        Optional<String> reporter = Optional.ofNullable(named.remove(DisclosureControl.REPORTER));
        Optional<String> categories =
                Optional.of(wording.categories(named, indicator)).filter(words -> !words.isEmpty());
        String period = cell.period().map(wording::period).orElseGet(() -> wording.text("withheld.actual"));
        return Stream.of(Stream.of(period), reporter.stream(), categories.stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }
}
