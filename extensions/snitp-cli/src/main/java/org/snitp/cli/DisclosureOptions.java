package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;
import org.snitp.reports.InvalidReportException;
import org.snitp.reports.PublishedReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options about small counts, which are withheld from a publication. */
final class DisclosureOptions {

    /** Parses a threshold, from 2. */
    static final class Threshold implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 2) {
                throw new TypeConversionException(text);
            }
            return Integer.parseInt(text);
        }
    }

    @Option(names = "--threshold", paramLabel = "N", converter = Threshold.class, descriptionKey = "report.threshold")
    private Optional<Integer> threshold = Optional.empty();

    @Option(names = "--published", arity = "1..*", paramLabel = "FILE", descriptionKey = "report.published")
    private List<Path> published = new ArrayList<>();

    /** The files of earlier publications. */
    List<Path> published() {
        return published;
    }

    /** Returns whether one of the options was given. */
    boolean isGiven() {
        return threshold.isPresent() || !published.isEmpty();
    }

    /** Rejects earlier publications without a threshold, which they would not change. */
    void requireThreshold(Console console) {
        if (threshold.isEmpty() && !published.isEmpty()) {
            throw new UsageException(console.texts().text("report.publishedAlone"));
        }
    }

    /** Returns the rule by which figures are withheld, without earlier publications; absent if none is. */
    Optional<DisclosureRule> rule() {
        return threshold.map(DisclosureRule::below);
    }

    /** Returns the rule by which figures of a plan are withheld; absent if none is. */
    Optional<DisclosureRule> rule(Bundle bundle, Console console) {
        return rule().map(rule -> rule.beside(editions(bundle, console)));
    }

    /** Returns the earlier publications, the last one last. */
    List<Edition> editions(Bundle bundle, Console console) {
        Set<String> plans = bundle.getPlans().stream().map(ActionPlan::getId).collect(Collectors.toSet());
        List<Edition> editions = new ArrayList<>();
        for (Path file : published) {
            Edition edition = edition(file, console);
            if (Collections.disjoint(edition.plans(), plans)) {
                throw new UsageException(console.texts()
                        .text(
                                "report.otherPlan",
                                file,
                                edition.plans().stream().sorted().collect(Collectors.joining(", "))));
            }
            editions.add(edition);
        }
        editions.sort(Comparator.comparing(Edition::asOf));
        return editions;
    }

    private static Edition edition(Path file, Console console) {
        try {
            return PublishedReport.read(file);
        } catch (InvalidReportException e) {
            throw new UsageException(console.texts().text("report.noReport", file, e.getMessage(console.locale())));
        } catch (UncheckedIOException e) {
            throw new UsageException(console.texts().text("report.unreadable", file));
        }
    }
}
