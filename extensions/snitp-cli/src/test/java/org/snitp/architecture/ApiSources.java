package org.snitp.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of what the modules export to everybody. */
final class ApiSources {

    /** The modules that are a library, as they depend on each other. */
    static final List<String> MODULES = List.of(
            "snitp-model",
            "snitp-indicators",
            "snitp-io",
            "snitp-measurements",
            "snitp-forms",
            "snitp-reports",
            "snitp-annex",
            "snitp-interop",
            "snitp-jackson",
            "snitp-jackson2",
            "snitp-store");

    private static final Path ROOT = Path.of("../..");

    private static final Pattern EXPORT = Pattern.compile("(?m)^ {4}exports ([\\w.]+);");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) ");

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private ApiSources() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sources(String module) {
        Path sources = Path.of("src", "main", "java");
        Path core = ROOT.resolve(module).resolve(sources);
        return Files.exists(core)
                ? core
                : ROOT.resolve("extensions").resolve(module).resolve(sources);
    }

    /** Returns the packages that a module exports to all, with their folders. */
    static NavigableMap<String, Path> packages(String module) {
        Path sources = sources(module);
        NavigableMap<String, Path> packages = new TreeMap<>();
        EXPORT.matcher(text(sources.resolve("module-info.java")))
                .results()
                .forEach(export -> packages.put(
                        export.group(1), sources.resolve(export.group(1).replace('.', '/'))));
        return packages;
    }

    /** Returns the packages of all modules. */
    static NavigableMap<String, Path> packages() {
        NavigableMap<String, Path> packages = new TreeMap<>();
        MODULES.forEach(module -> packages.putAll(packages(module)));
        return packages;
    }

    /** Returns the public types of a package, with their sources. */
    static NavigableMap<String, String> types(Path folder) {
        NavigableMap<String, String> types = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String text = text(file);
                if (PUBLIC_TYPE.matcher(text).find()) {
                    types.put(String.valueOf(file.getFileName()).replace(".java", ""), text);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    /** Returns the first Javadoc of a source, without the stars of its lines. */
    static String javadoc(String source) {
        Matcher javadoc = JAVADOC.matcher(source);
        if (!javadoc.find()) {
            throw new AssertionError("No Javadoc in: " + source);
        }
        return javadoc.group(1).replaceAll("(?m)^ *\\* ?", "").strip();
    }
}
