package org.snitp.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of the model is generated: JavaBeans getters on a public interface, so that any Bean Validation
 * provider finds the constraints, and an implementation that stays hidden behind it.
 */
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"erratum:errata"},
        // Most objects have empty lists, and none has fields of its author's own: their builders make no list and no
        // map.
        deferCollectionAllocation = true,
        // Where numbers are compared, a type says itself what is equal, in static methods of these names.
        underrideEquals = "areEqual",
        underrideHashCode = "hashOf",
        // No annotation of the generator in the generated code: users would need it on their class path.
        allowedClasspathAnnotations = {Override.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface ModelStyle {}
