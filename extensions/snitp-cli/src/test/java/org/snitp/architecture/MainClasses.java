package org.snitp.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** What is delivered, without the tests. */
final class MainClasses {

    private static final Pattern TESTS = Pattern.compile(".*(?:/test(?:-classes)?/|-tests\\.jar).*");

    /** Not the predefined option, which does not know the folders of a quick build. */
    static final ImportOption ONLY = location -> !location.matches(TESTS);

    private MainClasses() {}
}
