package org.snitp.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all generated value types of the model. Getters follow JavaBeans on a public interface, so that every Bean
 * Validation provider finds the constraints. The implementation stays hidden.
 */
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"erratum:errata"},
        // Most objects have empty lists and no extension fields, so their builders allocate no list and no map.
        deferCollectionAllocation = true,
        // A type that compares numbers defines its equality in static methods of these names.
        underrideEquals = "areEqual",
        underrideHashCode = "hashOf",
        // The generated code has no annotations of the generator, because users would need them on their class path.
        allowedClasspathAnnotations = {Override.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface ModelStyle {}
