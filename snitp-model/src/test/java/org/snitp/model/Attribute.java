package org.snitp.model;

import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.YearStart;

/** An attribute of a value type: its getter, and the method that copies with another value. */
record Attribute(String name, Method getter, Method with) {

    /** Returns the attributes of a type by name; computed ones are none. */
    static List<Attribute> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getName().startsWith("get"))
                .sorted(Comparator.comparing(Method::getName))
                .map(getter -> of(type, getter))
                .toList();
    }

    private static Attribute of(Class<?> type, Method getter) {
        String name = getter.getName().substring("get".length());
        Method with = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("with" + name))
                .filter(method -> !method.isVarArgs())
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(getter.getReturnType()))
                .findFirst()
                .orElseThrow();
        with.setAccessible(true);
        return new Attribute(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), getter, with);
    }

    Object of(Object subject) {
        return call(getter, subject);
    }

    Object copy(Object subject, Object value) {
        return call(with, subject, value);
    }

    /** Returns the object without what it need not have. */
    static Object bare(Class<?> type, Object full) {
        Object bare = full;
        for (Attribute attribute : of(type)) {
            Object value = attribute.of(full);
            if (isEmptiable(value) && !attribute.getter().isAnnotationPresent(NotEmpty.class)) {
                bare = attribute.copy(bare, empty(value));
            }
        }
        return bare;
    }

    /** Returns the object with an extension field of the given name. */
    static Object extended(Class<?> type, Object object, String name) {
        Attribute extensions = of(type).stream()
                .filter(attribute -> attribute.name().equals("extensions"))
                .findFirst()
                .orElseThrow();
        return extensions.copy(object, Map.of(name, new ExtensionValue.Text("10")));
    }

    private static boolean isEmptiable(Object value) {
        return value instanceof Optional || value instanceof Collection || value instanceof Map;
    }

    private static Object empty(Object value) {
        if (value instanceof Optional) {
            return Optional.empty();
        }
        return value instanceof Map ? Map.of() : List.of();
    }

    /** Returns a value of the same type that is not equal. */
    static Object other(Object value) {
        if (isEmptiable(value)) {
            return value.equals(Map.of()) ? Map.of("x-other", new ExtensionValue.Null()) : empty(value);
        } else if (value instanceof String text) {
            return text + "2";
        } else if (value instanceof LocalizedText text) {
            return text.withText("ro", text.official() + "2");
        } else if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof InstitutionType type) {
            return InstitutionType.of(type.code() + "-2");
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(another -> another != constant)
                    .findFirst()
                    .orElseThrow();
        }
        return value instanceof YearStart ? new YearStart(3, 21) : Period.year(1999);
    }

    private static Object call(Method method, Object subject, Object... arguments) {
        try {
            return method.invoke(subject, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
