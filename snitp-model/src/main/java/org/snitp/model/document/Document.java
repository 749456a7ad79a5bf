package org.snitp.model.document;

/**
 * One document of a bundle: a {@linkplain org.snitp.model.strategy.Strategy strategy}, an
 * {@linkplain org.snitp.model.institution.InstitutionRegistry institution registry}, an
 * {@linkplain org.snitp.model.plan.ActionPlan action plan} or a
 * {@linkplain org.snitp.model.measurement.MeasurementSet measurement set}.
 */
public interface Document extends Extensible {}
