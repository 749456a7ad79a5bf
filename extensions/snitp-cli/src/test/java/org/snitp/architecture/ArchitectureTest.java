package org.snitp.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house is as the table "The rooms" of CONTRIBUTING draws it: modules, packages, and what each may know. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(MainClasses.ONLY).importPackages("org.snitp");

    /** A row of the table: a module, and what it depends on. */
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `(snitp-\\w+)` \\|[^|]*\\| ([^|]*) \\|$");

    private static final Pattern QUALIFIED = Pattern.compile("exports ([\\w.]+)\\s+to\\s+([^;]+);");

    private static final Pattern NAME = Pattern.compile("`(snitp-\\w+)`");

    /** The module that speaks the language of Spark; it is none of the class path, and has a test of its own. */
    private static final String SPARK = "snitp-spark";

    /** The modules and those that each depends on directly, as the table says. */
    private static Map<String, Set<String>> drawing() throws IOException {
        Map<String, Set<String>> drawing = new TreeMap<>();
        ROOM.matcher(Files.readString(Path.of("../../CONTRIBUTING.md")))
                .results()
                .filter(row -> !row.group(1).equals(SPARK))
                .forEach(row -> drawing.put(
                        row.group(1),
                        NAME.matcher(row.group(2))
                                .results()
                                .map((MatchResult name) -> name.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return drawing;
    }

    private static void addAll(Map<String, Set<String>> drawing, String module, Set<String> known) {
        if (known.add(module)) {
            drawing.getOrDefault(module, Set.of()).forEach(next -> addAll(drawing, next, known));
        }
    }

    /** The module of a class: {@code snitp-io} for {@code org.snitp.io.internal.bind.ObjectAssembly}. */
    private static String module(JavaClass type) {
        String inside = type.getPackageName().substring("org.snitp.".length());
        int end = inside.indexOf('.');
        return "snitp-" + (end < 0 ? inside : inside.substring(0, end));
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("org.snitp."));
    }

    @Test
    void modulesKnowThoseThatTheDrawingSays() throws IOException {
        Map<String, Set<String>> drawing = drawing();
        Map<String, Set<String>> allowed = new TreeMap<>();
        drawing.keySet().forEach(module -> {
            Set<String> known = new TreeSet<>();
            addAll(drawing, module, known);
            allowed.put(module, known);
        });

        assertThat(drawing.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CLASSES.stream().map(ArchitectureTest::module).collect(Collectors.toSet()));
        assertThat(dependencies()
                        .filter(one -> !allowed.getOrDefault(module(one.getOriginClass()), Set.of())
                                .contains(module(one.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void theDrawingHasNoModuleThatIsNotNeeded() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        dependencies()
                .filter(one -> !module(one.getOriginClass()).equals(module(one.getTargetClass())))
                .forEach(one -> used.computeIfAbsent(module(one.getOriginClass()), unused -> new TreeSet<>())
                        .add(module(one.getTargetClass())));

        drawing()
                .forEach((module, known) -> assertThat(used.getOrDefault(module, Set.of()))
                        .as(module)
                        .containsAll(known));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.snitp.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "indicators"})
    void whatComputesKnowsNoLibraryButTheValidationApi(String module) {
        classes()
                .that()
                .resideInAPackage("org.snitp." + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.snitp..",
                        "java..",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    /** Internal packages, and the modules to which each is exported: {@code org.snitp.io.internal.bind}, snitp-measurements. */
    private static Map<String, Set<String>> exportedInternals() throws IOException {
        Map<String, Set<String>> exported = new TreeMap<>();
        for (String module : drawing().keySet()) {
            for (Path descriptor : List.of(
                    Path.of("../..", module, "src/main/java/module-info.java"),
                    Path.of("..", module, "src/main/java/module-info.java"))) {
                if (Files.exists(descriptor)) {
                    QUALIFIED
                            .matcher(Files.readString(descriptor))
                            .results()
                            .forEach(export -> exported.put(
                                    export.group(1),
                                    Arrays.stream(export.group(2).strip().split("\\s*,\\s*"))
                                            .map(name -> name.replace("org.snitp.", "snitp-"))
                                            .collect(Collectors.toSet())));
                }
            }
        }
        return exported;
    }

    @Test
    void internalsAreUsedByTheirModuleAndThoseToWhichItExportsThem() throws IOException {
        Map<String, Set<String>> exported = exportedInternals();

        assertThat(exported).isNotEmpty();
        assertThat(dependencies()
                        .filter(one -> one.getTargetClass().getPackageName().contains(".internal"))
                        .filter(one -> !module(one.getOriginClass()).equals(module(one.getTargetClass())))
                        .filter(one -> !exported.getOrDefault(
                                        one.getTargetClass().getPackageName(), Set.of())
                                .contains(module(one.getOriginClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void signaturesOfTheApiHaveNoTypeOfAThirdPartyAndNoInternalType() {
        List<String> foreign = CLASSES.stream()
                .filter(ArchitectureTest::isOfTheApi)
                // Jakarta Validation says what methods a constraint has.
                .filter(type -> !type.isAnnotation() && !type.getName().equals(SERVICE))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(unit -> signature(unit)
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> !type.getName().startsWith("java."))
                        .filter(type -> !type.getPackageName().equals("javax.sql"))
                        .filter(type -> !isOfTheApi(type))
                        .map(type -> unit.getFullName() + ": " + type.getName()))
                .toList();

        assertThat(foreign).isEmpty();
    }

    /** A service is found by the loader: its class is public for that alone. */
    private static final String SERVICE = "org.snitp.measurements.CsvTables";

    private static boolean isOfTheApi(JavaClass type) {
        return type.getPackageName().startsWith("org.snitp.")
                && !type.getPackageName().startsWith("org.snitp.cli")
                // A module of databind speaks its language.
                && !type.getPackageName().startsWith("org.snitp.jackson")
                && !(type.getPackageName() + ".").contains(".internal.")
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .filter(DescribedPredicate.alwaysTrue())
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.getClasses().isEmpty())
                .filter(found -> found.tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                        .isEmpty())
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
