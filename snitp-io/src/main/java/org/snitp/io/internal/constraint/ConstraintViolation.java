package org.snitp.io.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.List;
import org.snitp.model.rule.Path;

/**
 * A constraint that a value of a document violates.
 *
 * @param constraint the annotation that declares it
 * @param actual the value as text
 * @param steps the steps from the document to the value
 */
public record ConstraintViolation(Class<? extends Annotation> constraint, String actual, List<Path.Step> steps) {}
