package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * What the paragraphs outside the tables say of the plan.
 *
 * @param title its title
 * @param period its period; absent if nothing says it
 * @param horizon the period of the strategy; absent if nothing says it
 */
record PlanFrame(String title, Optional<TimeSpan> period, Optional<TimeSpan> horizon) {

    private static final Pattern YEARS = Pattern.compile("(?<from>20[0-9]{2})\\s*[-–—/]\\s*(?<to>20[0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private static final Pattern TITLE = Pattern.compile("(?iu)(?:planul|plan|(?:[\\p{L}-]+ ){0,4}action plan)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?:pentru|privind|al|de|for|of|on)\\b.*");

    /** Reads the frame; what is outside the tables and no part of it is told. */
    static PlanFrame of(List<AnnexParagraph> outside, List<Timing> times, ImportDecisions decisions, Remarks remarks) {
        List<AnnexParagraph> title = title(outside);
        outside.stream()
                .filter(paragraph -> !title.contains(paragraph))
                .forEach(paragraph -> remarks.add(
                        RemarkKind.TEXT_OUTSIDE, paragraph.place(), "text", Spellings.tidy(paragraph.text())));
        String text = title.stream()
                .map(paragraph -> Spellings.tidy(paragraph.text()))
                .collect(Collectors.joining(" "));
        AnnexPlace place =
                title.isEmpty() ? AnnexPlace.outside(1) : title.get(0).place();
        remarks.add(text.isEmpty() ? RemarkKind.NO_PLAN_TITLE : RemarkKind.PLAN_TITLE, place, "text", text);
        if (!text.isEmpty()) {
            remarks.add(RemarkKind.STRATEGY_TITLE, place, "text", text);
        }
        List<TimeSpan> years = years(text);
        return new PlanFrame(text, Optional.empty(), Optional.empty())
                .period(decisions, years, spanned(times), place, remarks)
                .horizon(decisions, years, place, remarks);
    }

    private PlanFrame period(
            ImportDecisions decisions,
            List<TimeSpan> years,
            Optional<TimeSpan> spanned,
            AnnexPlace place,
            Remarks remarks) {
        Optional<TimeSpan> said = decisions.period().or(() -> years.stream().findFirst());
        if (said.isEmpty()) {
            RemarkKind kind = spanned.isPresent() ? RemarkKind.PERIOD_OF_ACTIONS : RemarkKind.NO_PERIOD;
            remarks.add(kind, place, "text", spanned.map(TimeSpan::toString).orElse(""));
        }
        return new PlanFrame(title, said.or(() -> spanned), horizon);
    }

    private PlanFrame horizon(ImportDecisions decisions, List<TimeSpan> years, AnnexPlace place, Remarks remarks) {
        Optional<TimeSpan> said = decisions
                .horizon()
                .or(() -> years.size() > 1 ? Optional.of(years.get(years.size() - 1)) : Optional.empty());
        if (said.isEmpty() && period.isPresent()) {
            remarks.add(RemarkKind.HORIZON_OF_PLAN, place, "text", period.get().toString());
        }
        return new PlanFrame(title, period, said.or(() -> period));
    }

    private static List<AnnexParagraph> title(List<AnnexParagraph> outside) {
        List<AnnexParagraph> title = new ArrayList<>();
        for (AnnexParagraph paragraph : outside) {
            String text = Spellings.tidy(paragraph.text());
            if (title.isEmpty()
                    ? TITLE.matcher(text).matches()
                    : GOES_ON.matcher(text).matches()) {
                title.add(paragraph);
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return title;
    }

    private static List<TimeSpan> years(String text) {
        List<TimeSpan> years = new ArrayList<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group("from"));
            int to = Integer.parseInt(matcher.group("to"));
            if (from < to) {
                years.add(new PeriodRange(Period.year(from), Period.year(to)));
            }
        }
        return years;
    }

    /** From the first year that an action names to the last one. */
    private static Optional<TimeSpan> spanned(List<Timing> times) {
        List<Integer> years = times.stream()
                .filter(TimeSpan.class::isInstance)
                .flatMap(time -> YEAR.matcher(time.toString()).results())
                .map(found -> Integer.parseInt(found.group()))
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Period first = Period.year(years.get(0));
        Period last = Period.year(years.get(years.size() - 1));
        return Optional.of(first.equals(last) ? first : new PeriodRange(first, last));
    }

    Optional<String> shownTitle() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
