package org.snitp.model.document;

import java.util.List;
import org.snitp.model.text.LanguageTag;

/**
 * One document of a bundle: a {@linkplain org.snitp.model.strategy.Strategy strategy}, an
 * {@linkplain org.snitp.model.institution.InstitutionRegistry institution registry}, an
 * {@linkplain org.snitp.model.plan.ActionPlan action plan}, a
 * {@linkplain org.snitp.model.measurement.MeasurementSet measurement set}, a
 * {@linkplain org.snitp.model.measurement.ActionStatusReport report on the status of actions}, a
 * {@linkplain org.snitp.model.dimension.CodeList code list} or a
 * {@linkplain org.snitp.model.profile.ProfileDefinition profile}.
 */
public interface Document extends Extensible {

    /**
     * The languages of its texts, the official one first; where it is empty, Romanian, with English as translation. A text that
     * is written without a language is in the official one.
     */
    List<@LanguageTag String> getLanguages();
}
