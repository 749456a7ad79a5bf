package org.snitp.reports.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.Yardstick;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;

/** The names of the objects of a bundle in one language. */
final class Names {

    private final Bundle bundle;
    private final BundleIndex index;
    private final Locale locale;

    Names(Bundle bundle, Locale locale) {
        this.bundle = Objects.requireNonNull(bundle, "bundle");
        this.index = BundleIndex.of(bundle);
        this.locale = Objects.requireNonNull(locale, "locale").getLanguage().equals("ro") ? locale : Locale.ENGLISH;
    }

    BundleIndex index() {
        return index;
    }

    Locale locale() {
        return locale;
    }

    String text(LocalizedText text) {
        return text.in(locale);
    }

    List<String> texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** How the indicators of the bundle are assessed. */
    Yardstick yardstick(ProgressParameters parameters) {
        return parameters.yardstick(bundle);
    }

    Optional<String> plan(String id) {
        return bundle.getPlans().stream()
                .filter(plan -> plan.getId().equals(id))
                .findFirst()
                .flatMap(ActionPlan::getTitle)
                .map(this::text);
    }

    Optional<String> objective(String code) {
        return index.objective(code).map(objective -> text(objective.getTitle()));
    }

    Optional<String> action(String code) {
        return index.action(code).map(action -> text(action.getTitle()));
    }

    Optional<String> institution(String id) {
        return index.institution(id).map(institution -> text(institution.getName()));
    }
}
