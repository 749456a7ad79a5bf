package org.snitp.indicators.sheet;

import java.util.Optional;
import org.snitp.indicators.smart.Argument;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * The document of an indicator.
 *
 * @param document the plan or strategy
 * @param id its id
 * @param title its title, if it has one
 * @param period the period of its targets
 */
record Home(Document document, String id, Optional<LocalizedText> title, TimeSpan period) {

    static Home of(ActionPlan plan) {
        return new Home(plan, plan.getId(), plan.getTitle(), plan.getPeriod());
    }

    static Home of(Strategy strategy) {
        return new Home(strategy, strategy.getId(), Optional.of(strategy.getTitle()), strategy.getHorizon());
    }

    SheetValue value() {
        return title.map(words -> SheetValue.of(id, Argument.of(words)))
                .orElseGet(() -> SheetValue.of(new Argument.Word(id)));
    }
}
