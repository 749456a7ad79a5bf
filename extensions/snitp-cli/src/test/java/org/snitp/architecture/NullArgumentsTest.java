package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Null for a parameter is answered at once, by a {@link NullPointerException} that names the parameter. */
class NullArgumentsTest {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    @TempDir
    private Path folder;

    /** Methods that are written by whoever implements the interface, a lambda as a rule: nothing of the library runs in between. */
    private static final Set<String> IMPLEMENTED_BY_OTHERS = Set.of("DuePeriods.of(indicator)");

    /** Methods of types of which no sample is made here: the library alone makes them, or a test of their own asks them. */
    private static final Set<String> WITHOUT_SAMPLE = Set.of(
            "ImportReport.changes(table)",
            "ImportReport.count(outcome)",
            "Course.expectedAt(day)",
            "Course.expectedWholeAt(day)",
            "FigureSeries.add(figure)",
            "FigureSeries.add(firstReportedOn)",
            "FigureSeries.add(measurement)",
            "FigureSeries.find(period)",
            "Forecast.toString(locale)",
            "FileFormat.write(content)",
            "FileFormat.write(file)",
            "FileFormat.write(stream)",
            "IndicatorProgress.partOf(measurement)",
            "InvalidKnownIssuesException.getMessage(locale)",
            "InvalidReportException.getMessage(locale)",
            "SiteFolderException.getMessage(locale)",
            "ItemChange.is(kind)",
            "TargetAssessment.toString(indicator)",
            "TargetAssessment.toString(locale)",
            "TextFormat.render(content)",
            "TextFormat.write(content)",
            "TextFormat.write(stream)",
            "YamlUpdate.write(file)",
            "YamlUpdate.write(stream)",
            "ArithmeticFormula.annotated(behind)",
            "ArithmeticFormula.evaluate(values)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snitp-model",
                "snitp-indicators",
                "snitp-io",
                "extensions/snitp-measurements",
                "extensions/snitp-forms",
                "extensions/snitp-reports",
                "extensions/snitp-annex",
                "extensions/snitp-interop",
                "extensions/snitp-store"
            })
    void nullIsAnsweredByAnExceptionThatNamesTheParameter(String module) throws IOException {
        Set<String> wrong = new TreeSet<>();
        int asked = 0;
        for (Class<?> type : exportedTypes(module)) {
            SampleValues samples = new SampleValues(folder);
            for (Executable executable : executables(type)) {
                Object target = isOfAnInstance(executable) ? samples.of(type) : null;
                for (int i = 0; i < executable.getParameterCount(); i++) {
                    Parameter parameter = executable.getParameters()[i];
                    String name = name(type, executable, parameter);
                    if (parameter.getType().isPrimitive()
                            || isNullable(parameter)
                            || IMPLEMENTED_BY_OTHERS.contains(name)) {
                        continue;
                    }
                    asked++;
                    if (isOfAnInstance(executable) && (target == null || Proxy.isProxyClass(target.getClass()))) {
                        if (!WITHOUT_SAMPLE.contains(name)) {
                            wrong.add(name + ": no sample");
                        }
                    } else {
                        answer(target, executable, i, samples).ifPresent(answer -> wrong.add(name + ": " + answer));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isPositive();
    }

    private static boolean isOfAnInstance(Executable executable) {
        return executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
    }

    private static String name(Class<?> type, Executable executable, Parameter parameter) {
        String simple = type.getName().substring(type.getPackageName().length() + 1);
        return simple + (executable instanceof Method ? "." + executable.getName() : "") + "(" + parameter.getName()
                + ")";
    }

    /** Calls with null for one parameter, and for those of whose types no sample is made; empty if the answer is as it should be. */
    private static Optional<String> answer(
            @Nullable Object target, Executable executable, int index, SampleValues samples) {
        Parameter[] parameters = executable.getParameters();
        Object[] arguments = new Object[parameters.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = i == index ? null : samples.of(parameters[i].getType());
            if (arguments[i] == null) {
                names.add(parameters[i].getName());
            }
        }
        try {
            SampleValues.call(target, executable, arguments);
            return Optional.of("no exception");
        } catch (InvocationTargetException e) {
            String message = String.valueOf(e.getCause().getMessage());
            return e.getCause() instanceof NullPointerException && names.contains(message)
                    ? Optional.empty()
                    : Optional.of(String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<Executable> executables(Class<?> type) {
        return Stream.<Executable>concat(
                        Modifier.isAbstract(type.getModifiers())
                                ? Stream.empty()
                                : Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods()).filter(method -> !overridesForeign(method)))
                .filter(executable -> Modifier.isPublic(executable.getModifiers()) && !executable.isSynthetic())
                .filter(executable -> !(type.isEnum() && executable.getName().equals("valueOf")))
                .filter(executable -> executable.getParameterCount() > 0)
                .sorted(Comparator.comparing(Executable::toString))
                .toList();
    }

    private static boolean overridesForeign(Method method) {
        return supertypes(method.getDeclaringClass())
                .filter(type -> !type.getName().startsWith("org.snitp."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(foreign -> foreign.getName().equals(method.getName())
                        && foreign.getParameterCount() == method.getParameterCount());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
    }

    private static List<Class<?>> exportedTypes(String module) throws IOException {
        Path root = Path.of("../..");
        Set<String> exported = EXPORT.matcher(
                        Files.readString(root.resolve(module + "/src/main/java/module-info.java")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                .withImportOption(MainClasses.ONLY).importPackages(exported).stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(NullArgumentsTest::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isPublic(@Nullable Class<?> type) {
        return type == null
                || (Modifier.isPublic(type.getModifiers())
                        && !type.isSynthetic()
                        && isPublic(type.getEnclosingClass()));
    }
}
