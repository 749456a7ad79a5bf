package org.snitp.io.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.function.Predicate;

/**
 * A constraint as a fast check of a value.
 *
 * @param constraint the annotation that declares it
 * @param holds returns whether a value that is not null meets it
 */
record Check(Class<? extends Annotation> constraint, Predicate<Object> holds) {}
