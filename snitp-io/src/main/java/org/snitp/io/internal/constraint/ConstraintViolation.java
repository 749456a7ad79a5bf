package org.snitp.io.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.List;

/**
 * A constraint that a value of a document violates.
 *
 * @param constraint the annotation that declares it
 * @param actual the value as text
 * @param steps the way from the document to the value: names of fields and indexes of list elements
 */
public record ConstraintViolation(Class<? extends Annotation> constraint, String actual, List<Object> steps) {}
