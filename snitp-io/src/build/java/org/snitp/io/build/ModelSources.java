package org.snitp.io.build;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/**
 * Writes the sources of {@code snitp-io} that the types of the model determine: how properties are got and set, and which
 * constraints are declared. The build runs it before it compiles; to read the same by reflection would take a process longer than to
 * read a plan.
 */
public final class ModelSources {

    private ModelSources() {}

    /** Writes the sources into a folder, which is the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path access = Files.createDirectories(Path.of(arguments[0], "org/snitp/io/internal/shape/access"));
        Path constraint = Files.createDirectories(Path.of(arguments[0], "org/snitp/io/internal/constraint"));
        Set<Class<?>> types = types();
        deleteAllBut(types, access);
        for (Class<?> type : types) {
            // A text has a property for each language, so that its access is written by hand.
            if (type == LocalizedText.class) {
                continue;
            }
            write(access.resolve(type.getSimpleName() + "Access.java"), AccessClass.source(type));
        }
        write(constraint.resolve("DeclaredConstraints.java"), ConstraintTable.source(types));
    }

    /** Deletes what an earlier build made for types that are no longer there. */
    private static void deleteAllBut(Set<Class<?>> types, Path folder) throws IOException {
        Set<String> names = types.stream()
                .filter(type -> type != LocalizedText.class)
                .map(type -> type.getSimpleName() + "Access.java")
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A file that would be the same is left alone, so that nothing is compiled anew for it. */
    private static void write(Path file, String source) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    /** Returns the types of the model that a document can hold. */
    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(
                List.of(
                        Strategy.class,
                        InstitutionRegistry.class,
                        ActionPlan.class,
                        MeasurementSet.class,
                        ActionStatusReport.class,
                        CodeList.class,
                        ProfileDefinition.class,
                        IndicatorLibrary.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.add(type) && type != LocalizedText.class) {
                AccessClass.getters(type).values().stream()
                        .map(Method::getGenericReturnType)
                        .flatMap(ModelSources::within)
                        .filter(Extensible.class::isAssignableFrom)
                        .forEach(open::add);
            }
        }
        return types;
    }

    private static Stream<Class<?>> within(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(ModelSources::within);
        }
        return Stream.of((Class<?>) type);
    }

    /** The class that gets at the properties of a type. */
    private static final class AccessClass {

        private static final String CLASS = """
                package org.snitp.io.internal.shape.access;

                import javax.annotation.processing.Generated;
                %s

                /** Gets and sets the properties of {@link %s}. */
                @Generated("org.snitp.io.build.ModelSources")
                public final class %<sAccess extends PropertyAccessor<%<s, %<s.Builder> {

                    /** Returns the access. */
                    public %<sAccess() {
                %s
                    }

                    @Override
                    public %s.Builder newBuilder() {
                        return %<s.builder();
                    }

                    @Override
                    public %<s build(%<s.Builder builder) {
                        return builder.build();
                    }

                    @Override
                    public void setExtensions(%<s.Builder builder, Map<String, ExtensionValue> extensions) {
                        builder.extensions(extensions);
                    }

                    @Override
                    public Object get(%<s object, int property) {
                        return switch (property) {
                %s            default -> throw unknown(property);
                        };
                    }

                    @Override%s
                    public void set(%s.Builder builder, int property, Object value) {
                        switch (property) {
                %s            default -> throw unknown(property);
                        }
                    }
                }
                """;

        private final Class<?> type;
        private final TreeSet<String> imports =
                new TreeSet<>(List.of("java.util.Map", "org.snitp.model.document.ExtensionValue"));
        private final Map<String, Method> getters = new TreeMap<>();

        private AccessClass(Class<?> type) {
            this.type = type;
            imports.add(type.getCanonicalName());
            for (Method method : type.getMethods()) {
                String property = property(method);
                if (method.getParameterCount() == 0
                        && !property.isEmpty()
                        && !property.equals("extensions")
                        && setters(property).length > 0) {
                    getters.put(property, method);
                }
            }
        }

        /** Returns the source of the class for a type. */
        static String source(Class<?> type) {
            return new AccessClass(type).source();
        }

        /** Returns the getters of the properties that a type is given, by their names. */
        static Map<String, Method> getters(Class<?> type) {
            return new AccessClass(type).getters;
        }

        private String source() {
            StringBuilder gets = new StringBuilder();
            StringBuilder sets = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, Method> getter : getters.entrySet()) {
                String name = getter.getKey();
                Method setter = setters(name)[0];
                String cast = name(setter.getGenericParameterTypes()[0]);
                String start = "            case " + number++ + " -> ";
                gets.append(start + "object." + getter.getValue().getName() + "();\n");
                sets.append(start + "builder." + setter.getName() + "((" + cast + ") value);\n");
            }
            String lines = imports.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n"));
            String generic = sets.indexOf("<") < 0
                    ? ""
                    : "\n    @SuppressWarnings(\"unchecked\") // The shape gives what the property holds.";
            String simple = type.getSimpleName();
            return CLASS.formatted(lines, simple, call(), simple, gets, generic, simple, sets);
        }

        /** The call with the names, in one line where it fits in. */
        private String call() {
            List<String> arguments = Stream.concat(
                            Stream.of(type.getSimpleName() + ".class"),
                            getters.keySet().stream().map(name -> '"' + name + '"'))
                    .toList();
            String line = "        super(" + String.join(", ", arguments) + ");";
            String indent = "\n                ";
            return line.length() <= 120 ? line : "        super(" + indent + String.join("," + indent, arguments) + ");";
        }

        /** The methods of the builder that set a property to a value, a list or a map, in an order that is always the same. */
        private Method[] setters(String property) {
            String setter = SourceVersion.isKeyword(property)
                    ? "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1)
                    : property;
            return Arrays.stream(type.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .flatMap(builder -> Arrays.stream(builder.getMethods()))
                    .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
                    .filter(method -> !method.getParameterTypes()[0].getSimpleName().equals("Optional"))
                    .filter(method -> !method.isBridge())
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .toArray(Method[]::new);
        }

        private static String property(Method method) {
            String name = method.getName().replaceFirst("^(?:get|is)(?=\\p{Lu})", "");
            return name.equals(method.getName()) ? "" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }

        private String name(Type type) {
            if (type instanceof ParameterizedType generic) {
                return name(generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(this::name)
                                .collect(Collectors.joining(", ", "<", ">"));
            }
            if (type instanceof WildcardType wildcard) {
                return name(wildcard.getUpperBounds()[0]);
            }
            Class<?> simple = (Class<?>) type;
            if (!simple.isPrimitive() && !simple.getPackageName().equals("java.lang")) {
                imports.add(simple.getCanonicalName());
            }
            return simple.getSimpleName();
        }
    }

    /** The table of the constraints that the types declare, in their own getters and in those of the types that they extend. */
    private static final class ConstraintTable {

        private static final String CLASS = """
                package org.snitp.io.internal.constraint;

                import javax.annotation.processing.Generated;
                import org.jspecify.annotations.Nullable;

                /** What the types of the model declare. */
                @Generated("org.snitp.io.build.ModelSources")
                final class DeclaredConstraints {

                    private DeclaredConstraints() {}

                    /** Returns what the type with a name declares, or null if that is not known here. */
                    static @Nullable TypeConstraints of(String type) {
                        return switch (type) {
                %s            default -> null;
                        };
                    }
                }
                """;

        static String source(Set<Class<?>> types) {
            return CLASS.formatted(types.stream()
                    .sorted(Comparator.comparing(Class::getName))
                    .map(ConstraintTable::of)
                    .collect(Collectors.joining()));
        }

        private static String of(Class<?> type) {
            Map<String, Method> getters = new TreeMap<>();
            withSuperTypes(type)
                    .forEach(declaring -> Arrays.stream(declaring.getDeclaredMethods())
                            .filter(method -> method.getParameterCount() == 0)
                            .filter(ConstraintTable::declaresAnything)
                            // The texts in all languages are checked each by itself.
                            .filter(method -> !method.getName().equals("getTexts"))
                            .forEach(method -> put(getters, method)));
            String cascading = getters.entrySet().stream()
                    .filter(getter -> locations(getter.getValue()).stream()
                            .flatMap(Set::stream)
                            .anyMatch(Valid.class::isInstance))
                    .map(getter -> '"' + getter.getKey() + '"')
                    .collect(Collectors.joining(", "));
            StringBuilder source =
                    new StringBuilder("            case \"" + type.getName() + "\" -> new TypeConstraints()");
            if (!cascading.isEmpty()) {
                source.append(call("cascade", cascading));
            }
            getters.forEach((property, getter) -> {
                List<Set<Annotation>> locations = locations(getter);
                source.append(checks("onValue", property, locations.get(0)));
                source.append(checks("onElement", property, locations.get(1)));
                source.append(checks("onMapValue", property, locations.get(2)));
            });
            return source + ";\n";
        }

        private static void put(Map<String, Method> getters, Method getter) {
            Method other = getters.put(property(getter), getter);
            if (other != null) {
                throw new IllegalStateException(getter + " and " + other + " both declare constraints");
            }
        }

        private static Set<Class<?>> withSuperTypes(Class<?> type) {
            Set<Class<?>> types = new LinkedHashSet<>();
            Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
            while (!open.isEmpty()) {
                Class<?> next = open.remove();
                if (Arrays.stream(next.getAnnotations()).anyMatch(ConstraintTable::isConstraint)) {
                    throw new IllegalStateException("A constraint of a whole type has no check: " + next);
                }
                if (types.add(next)) {
                    open.addAll(Arrays.asList(next.getInterfaces()));
                }
            }
            return types;
        }

        private static boolean declaresAnything(Method getter) {
            return locations(getter).stream()
                    .flatMap(Set::stream)
                    .anyMatch(annotation -> annotation instanceof Valid || isConstraint(annotation));
        }

        private static boolean isConstraint(Annotation annotation) {
            return annotation.annotationType().isAnnotationPresent(Constraint.class);
        }

        /** What is declared about the value, about what it holds, and about the values of a map. */
        private static List<Set<Annotation>> locations(Method getter) {
            AnnotatedType type = getter.getAnnotatedReturnType();
            Set<Annotation> onValue = new LinkedHashSet<>(Arrays.asList(getter.getAnnotations()));
            onValue.addAll(Arrays.asList(type.getAnnotations()));
            List<Set<Annotation>> locations = new ArrayList<>(List.of(onValue));
            if (type instanceof AnnotatedParameterizedType parameterized) {
                for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                    locations.add(new LinkedHashSet<>(Arrays.asList(argument.getAnnotations())));
                }
            }
            while (locations.size() < 3) {
                locations.add(Set.of());
            }
            return locations;
        }

        private static String property(Method getter) {
            String name = getter.getName().replaceFirst("^(?:get|is)", "");
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        /** A value that is given is not null, so that nothing is left of that constraint. */
        private static String checks(String method, String property, Set<Annotation> annotations) {
            String checks = annotations.stream()
                    .filter(ConstraintTable::isConstraint)
                    .filter(constraint -> !(constraint instanceof NotNull))
                    .map(constraint -> ", Checks." + check(constraint))
                    .collect(Collectors.joining());
            return checks.isEmpty() ? "" : call(method, '"' + property + '"' + checks);
        }

        /** The name of the check; that it is missing, the compiler finds. */
        private static String check(Annotation constraint) {
            if (constraint instanceof Pattern pattern) {
                if (pattern.flags().length > 0) {
                    throw new IllegalStateException("A pattern with flags has no check: " + pattern);
                }
                return "matching(\"" + pattern.regexp().replace("\\", "\\\\") + "\")";
            }
            return constraint
                    .annotationType()
                    .getSimpleName()
                    .replaceAll("(?<=.)(?=\\p{Lu})", "_")
                    .toUpperCase(Locale.ROOT);
        }

        private static String call(String method, String arguments) {
            return "\n                    ." + method + "(" + arguments + ")";
        }
    }
}
