package org.snitp.io.internal.twin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that decides for speed what other classes decide. Whoever changes one of the two changes the other; a test holds them
 * together.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FastPathOf {

    /** The full names of the classes that have the last word. */
    String[] value();

    /** The simple name of the test that compares them. */
    String heldBy();
}
