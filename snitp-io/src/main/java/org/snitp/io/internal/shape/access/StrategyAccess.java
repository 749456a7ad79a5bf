package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.errata.Erratum;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.strategy.AdoptingAct;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link Strategy}; {@code -Dgolden.update} writes it anew. */
public final class StrategyAccess extends Access<Strategy, Strategy.Builder> {

    /** Returns the access. */
    public StrategyAccess() {
        super(
                Strategy.class,
                "adoptedBy",
                "errata",
                "evaluationCalendar",
                "expectedResults",
                "fundingSources",
                "generalObjectives",
                "horizon",
                "id",
                "legalInstruments",
                "problems",
                "purpose",
                "relatedStrategies",
                "statistics",
                "title",
                "vision");
    }

    @Override
    public Strategy.Builder newBuilder() {
        return Strategy.builder();
    }

    @Override
    public Strategy build(Strategy.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Strategy.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Strategy object, int property) {
        return switch (property) {
            case 0 -> object.getAdoptedBy();
            case 1 -> object.getErrata();
            case 2 -> object.getEvaluationCalendar();
            case 3 -> object.getExpectedResults();
            case 4 -> object.getFundingSources();
            case 5 -> object.getGeneralObjectives();
            case 6 -> object.getHorizon();
            case 7 -> object.getId();
            case 8 -> object.getLegalInstruments();
            case 9 -> object.getProblems();
            case 10 -> object.getPurpose();
            case 11 -> object.getRelatedStrategies();
            case 12 -> object.getStatistics();
            case 13 -> object.getTitle();
            case 14 -> object.getVision();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Strategy.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.adoptedBy((AdoptingAct) value);
            case 1 -> builder.errata((Iterable<Erratum>) value);
            case 2 -> builder.evaluationCalendar((EvaluationCalendar) value);
            case 3 -> builder.expectedResults((Iterable<ExpectedResult>) value);
            case 4 -> builder.fundingSources((Iterable<FundingSource>) value);
            case 5 -> builder.generalObjectives((Iterable<GeneralObjective>) value);
            case 6 -> builder.horizon((TimeSpan) value);
            case 7 -> builder.id((String) value);
            case 8 -> builder.legalInstruments((Iterable<LegalInstrumentGroup>) value);
            case 9 -> builder.problems((Iterable<Problem>) value);
            case 10 -> builder.purpose((LocalizedText) value);
            case 11 -> builder.relatedStrategies((Iterable<RelatedStrategy>) value);
            case 12 -> builder.statistics((Iterable<Statistic>) value);
            case 13 -> builder.title((LocalizedText) value);
            case 14 -> builder.vision((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
