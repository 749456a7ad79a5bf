package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.annex.AnnexReader;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.interop.Interop;
import org.snitp.io.Snitp;
import org.snitp.jackson.SnitpModule;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;
import org.snitp.reports.ReportFormat;
import org.snitp.store.SnitpStore;

/** The page of each package that the API consists of has an example that compiles, and says since when the package is there. */
class PackagePagesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n}</pre>", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");

    private static final String LIBRARIES =
            "import java.math.*;\nimport java.nio.file.*;\nimport java.time.*;\nimport java.util.*;\n";

    /** The one name that examples use of the JDK although the API has it as well, for a place in a bundle. */
    private static final String FILE_PATH = "Path";

    @TempDir
    private Path folder;

    private static String page(Path packageFolder) {
        return ApiSources.javadoc(ApiSources.text(packageFolder.resolve("package-info.java")));
    }

    @Test
    void everyPackageSaysSinceWhenItIsThere() {
        assertThat(ApiSources.packages())
                .hasSizeGreaterThan(30)
                .allSatisfy((name, packageFolder) ->
                        assertThat(page(packageFolder)).as(name).containsPattern("(?m)^@since \\d+\\.\\d+$"));
    }

    @Test
    void theExampleOfEveryPackageCompiles() throws IOException, URISyntaxException {
        Map<String, List<String>> types = types();
        List<JavaFileObject> examples = new ArrayList<>();
        ApiSources.packages().forEach((name, packageFolder) -> examples.add(example(name, page(packageFolder), types)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", classPath());

        boolean compiled =
                compiler.getTask(null, null, problems, options, null, examples).call();

        assertThat(problems.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                        .map(problem -> problem.getMessage(Locale.ENGLISH) + " in " + problem.getSource()))
                .isEmpty();
        assertThat(compiled).isTrue();
    }

    private static String classPath() throws URISyntaxException {
        List<String> entries = new ArrayList<>();
        for (Class<?> type : List.of(
                Bundle.class,
                SmartAssessment.class,
                Snitp.class,
                MeasurementLoader.class,
                ReportingForm.class,
                ReportFormat.class,
                SnitpModule.class,
                org.snitp.jackson2.SnitpModule.class,
                tools.jackson.core.Version.class,
                tools.jackson.databind.json.JsonMapper.class,
                com.fasterxml.jackson.core.Version.class,
                com.fasterxml.jackson.databind.json.JsonMapper.class,
                JsonFormat.class,
                AnnexReader.class,
                Interop.class,
                SnitpStore.class,
                NullMarked.class)) {
            entries.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(System.getProperty("path.separator"), entries);
    }

    /** Returns the example as the body of a method. What it names of the API is imported, of two types the one of its package. */
    private static JavaFileObject example(String name, String page, Map<String, List<String>> types) {
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.find()).as("an example of " + name).isTrue();
        String body = example.group(1);
        String type = "Example" + name.replaceAll("\\W", "_");
        String source = LIBRARIES + imports(name, body, types) + "class " + type
                + " {\n    void run() throws Exception {\n" + body.indent(8) + "    }\n}\n";
        return new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String imports(String name, String body, Map<String, List<String>> types) {
        return WORD.matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(word -> types.containsKey(word) && !word.equals(FILE_PATH))
                .map(word -> {
                    List<String> packages = types.getOrDefault(word, List.of());
                    String found = packages.size() > 1 ? name : packages.get(0);
                    return "import " + found + "." + word + ";\n";
                })
                .collect(Collectors.joining());
    }

    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new TreeMap<>();
        ApiSources.packages()
                .forEach((name, packageFolder) -> ApiSources.types(packageFolder)
                        .keySet()
                        .forEach(type -> types.computeIfAbsent(type, unused -> new ArrayList<>())
                                .add(name)));
        return types;
    }
}
