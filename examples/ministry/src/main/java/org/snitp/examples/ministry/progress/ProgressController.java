package org.snitp.examples.ministry.progress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.InstitutionStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.model.BundleIndex;
import org.snitp.model.time.Period;
import org.snitp.store.SnitpStore;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of progress: all together, by objective, by institution, and one for each indicator. */
@Controller
@RequestMapping("/progress")
class ProgressController {

    /** A line of a table: an objective or an institution. */
    record Line(String id, String name, int level, StatusCounts counts, StatusBar bar) {}

    private final Progress progress;
    private final Plans plans;
    private final SnitpStore store;
    private final MessageSource messages;

    ProgressController(Progress progress, Plans plans, SnitpStore store, MessageSource messages) {
        this.progress = progress;
        this.plans = plans;
        this.store = store;
        this.messages = messages;
    }

    @GetMapping
    String latest(@AuthenticationPrincipal Account me) {
        List<Period> opened = store
                .as(me.actor())
                .periods()
                .list(plans.current().id())
                .stream()
                .map(period -> period.period())
                .filter(progress.years()::contains)
                .toList();
        List<Period> years = opened.isEmpty() ? progress.years() : opened;
        return "redirect:/progress/" + years.get(years.size() - 1);
    }

    @GetMapping("/{year}")
    String overview(@AuthenticationPrincipal Account me, @PathVariable Period year, Locale locale, Model model) {
        AnnualReport report = report(me, year);
        String withheld = withheld(locale);
        model.addAttribute("years", progress.years());
        model.addAttribute("year", year);
        model.addAttribute("total", report.total());
        model.addAttribute("bar", StatusBar.of(report.total(), withheld, locale));
        model.addAttribute(
                "objectives",
                report.objectives().stream()
                        .map(one -> line(one, withheld, locale))
                        .toList());
        model.addAttribute(
                "institutions",
                report.institutions().stream()
                        .map(one -> line(one, withheld, locale))
                        .toList());
        return "progress";
    }

    @GetMapping("/{year}/objective")
    String objective(
            @AuthenticationPrincipal Account me,
            @PathVariable Period year,
            @RequestParam String code,
            Locale locale,
            Model model) {
        AnnualReport report = report(me, year);
        ObjectiveStanding objective = report.objectives().stream()
                .filter(one -> one.objective().getCode().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Stream<IndicatorStanding> ofActions = report.actions().stream()
                .filter(action -> action.objective().filter(code::equals).isPresent())
                .map(ActionStanding::indicators)
                .flatMap(List::stream);
        model.addAttribute("line", line(objective, withheld(locale), locale));
        return list(year, Stream.concat(objective.indicators().stream(), ofActions), locale, model);
    }

    @GetMapping("/{year}/institution")
    String institution(
            @AuthenticationPrincipal Account me,
            @PathVariable Period year,
            @RequestParam String id,
            Locale locale,
            Model model) {
        AnnualReport report = report(me, year);
        InstitutionStanding institution = report.institutions().stream()
                .filter(one -> one.institution().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        BundleIndex index = BundleIndex.of(plans.current().bundle());
        Predicate<IndicatorStanding> reports =
                standing -> index.responsibleFor(standing.indicator()).contains(id);
        model.addAttribute("line", line(institution, withheld(locale), locale));
        return list(year, report.indicators().filter(reports), locale, model);
    }

    private String list(Period year, Stream<IndicatorStanding> indicators, Locale locale, Model model) {
        model.addAttribute("year", year);
        model.addAttribute(
                "indicators",
                indicators
                        .map(standing -> IndicatorView.of(standing, withheld(locale), locale))
                        .toList());
        return "progress-list";
    }

    @GetMapping("/{year}/indicator")
    String indicator(
            @AuthenticationPrincipal Account me,
            @PathVariable Period year,
            @RequestParam String id,
            Locale locale,
            Model model) {
        IndicatorStanding standing = report(me, year)
                .indicators()
                .filter(one -> one.indicator().getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        model.addAttribute("year", year);
        model.addAttribute("one", IndicatorView.of(standing, withheld(locale), locale));
        return "progress-indicator";
    }

    private AnnualReport report(Account me, Period year) {
        if (!Set.copyOf(progress.years()).contains(year)) {
            throw new NotFoundException();
        }
        return progress.of(store.as(me.actor()), year);
    }

    private String withheld(Locale locale) {
        return messages.getMessage("withheld", null, locale);
    }

    private static Line line(ObjectiveStanding one, String withheld, Locale locale) {
        return new Line(
                one.objective().getCode(),
                one.objective().getTitle().in(locale),
                one.level(),
                one.counts(),
                StatusBar.of(one.counts(), withheld, locale));
    }

    private static Line line(InstitutionStanding one, String withheld, Locale locale) {
        return new Line(
                one.institution().id(),
                one.institution().name().map(name -> name.in(locale)).orElse(""),
                1,
                one.counts(),
                StatusBar.of(one.counts(), withheld, locale));
    }
}
