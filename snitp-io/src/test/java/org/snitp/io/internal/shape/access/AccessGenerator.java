package org.snitp.io.internal.shape.access;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that gets at the properties of a type of the model. */
final class AccessGenerator {

    private static final String CLASS = """
            package org.snitp.io.internal.shape.access;

            %s

            /** Generated from {@link %s}; {@code -Dgolden.update} writes it anew. */
            public final class %<sAccess extends Access<%<s, %<s.Builder> {

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

    private AccessGenerator(Class<?> type) {
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
        return new AccessGenerator(type).source();
    }

    /** Returns the getters of the properties that a type is given, by their names. */
    static Map<String, Method> getters(Class<?> type) {
        return new AccessGenerator(type).getters;
    }

    private String source() {
        StringBuilder gets = new StringBuilder();
        StringBuilder sets = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, Method> getter : getters.entrySet()) {
            String name = getter.getKey();
            String cast = name(setters(name)[0].getGenericParameterTypes()[0]);
            String start = "            case " + number++ + " -> ";
            gets.append(start + "object." + getter.getValue().getName() + "();\n");
            sets.append(start + "builder." + name + "((" + cast + ") value);\n");
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
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getName().equals(property) && method.getParameterCount() == 1)
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
