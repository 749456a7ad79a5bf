package org.snitp.io.internal.twin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that makes the same decisions as other classes, but faster. A change to one of the two needs a change
 * to the other; a test compares them.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FastPathOf {

    /** The full names of the classes that are authoritative. */
    String[] value();

    /** The simple name of the test that compares them. */
    String heldBy();
}
