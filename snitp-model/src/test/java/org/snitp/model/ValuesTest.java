package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Every object of the model is a value: equal by what it says, and never changed. */
class ValuesTest {

    @ParameterizedTest
    @MethodSource("types")
    void theSampleOfEveryTypeLeavesNothingOut(Class<?> type) {
        assertThat(Attribute.of(type))
                .isNotEmpty()
                .filteredOn(attribute -> !attribute.name().equals("extensions"))
                .extracting(attribute -> attribute.of(ModelTypes.sample(type)))
                .doesNotContain(Optional.empty(), List.of());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anObjectBuiltFromAnotherIsEqualToIt(Class<?> type) throws ReflectiveOperationException {
        Object sample = ModelTypes.sample(type);
        Object rebuilt = rebuilt(type, sample);

        assertThat(rebuilt).isNotSameAs(sample).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(rebuilt).hasToString(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCopyDiffersInTheOneAttributeThatWasChanged(Class<?> type) {
        Object sample = ModelTypes.sample(type);
        for (Attribute changed : Attribute.of(type)) {
            Object before = changed.of(sample);
            Object copy = changed.copy(sample, Attribute.other(before));

            assertThat(copy).as("with another %s", changed).isNotEqualTo(sample);
            assertThat(Attribute.of(type))
                    .filteredOn(attribute -> !attribute.of(copy).equals(attribute.of(sample)))
                    .containsExactly(changed);
            assertThat(changed.of(sample)).isEqualTo(before);
            assertThat(changed.copy(copy, before)).isEqualTo(sample).hasSameHashCodeAs(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noListOrMapOfAnObjectCanBeChanged(Class<?> type) {
        Object sample = extended(type);
        for (Attribute attribute : Attribute.of(type)) {
            Object value = attribute.of(sample);
            if (value instanceof Collection<?> collection) {
                assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (value instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            }
            assertThat(attribute.of(sample)).isNotIn(List.of(), Map.of());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void threadsCanShareEveryObject(Class<?> type) {
        Class<?> implementation = ModelTypes.implementation(type);

        assertThat(implementation).isFinal();
        assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        assertThat(implementation.getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                .filteredOn(field -> !Modifier.isFinal(field.getModifiers()))
                .extracting(Field::getName)
                .isEqualTo(
                        type == Bundle.class
                                ? List.of(
                                        "lazyInitBitmap",
                                        "strategies",
                                        "registries",
                                        "plans",
                                        "measurementSets",
                                        "statusReports",
                                        "codeLists",
                                        "profiles",
                                        "libraries",
                                        "errata")
                                : List.of());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anObjectPrintsItsTypeAndAttributes(Class<?> type) {
        String text = ModelTypes.sample(type).toString();

        assertThat(text).startsWith(type.getSimpleName() + "{").doesNotContain("Immutable", "Optional", "@");
        assertThat(Attribute.of(type)).allSatisfy(attribute -> assertThat(text).contains(attribute.name() + "="));
    }

    @Test
    void anInstitutionPrintsWhatItSays() {
        assertThat(Institution.builder()
                        .id("ANITP")
                        .type(InstitutionType.AGENCY)
                        .name(LocalizedText.of("Agenția", "The Agency"))
                        .build())
                .hasToString("Institution{extensions={}, id=ANITP, type=agency, successors=[], "
                        + "name=LocalizedText{texts={ro=Agenția, en=The Agency}}, codes=[]}");
    }

    @Test
    void anObjectDoesNotFollowTheListFromWhichItWasBuilt() {
        List<String> responsible = new ArrayList<>(List.of("ANITP"));
        Action action = Samples.ACTION.withResponsible(responsible);
        responsible.add("MAI");

        assertThat(action.getResponsible()).containsExactly("ANITP");
    }

    @Test
    void anObjectDoesNotFollowItsBuilder() {
        Action.Builder builder = Action.builder().code("1.1.1").title(Samples.TEXT);
        Action before = builder.addResponsible("ANITP").build();
        Action after = builder.addResponsible("MAI").build();

        assertThat(before.getResponsible()).containsExactly("ANITP");
        assertThat(after.getResponsible()).containsExactly("ANITP", "MAI");
    }

    @Test
    void listsAndExtensionsKeepTheirOrder() {
        ExtensionValue value = new ExtensionValue.Null();
        Action action = Action.builder()
                .code("1.1.1")
                .title(Samples.TEXT)
                .addImplementation(Period.year(2026), Period.year(2024), Period.year(2025))
                .putExtension("x-c", value)
                .putExtension("x-a", value)
                .putExtension("x-b", value)
                .build();

        assertThat(action.getImplementation()).containsExactly(Period.year(2026), Period.year(2024), Period.year(2025));
        assertThat(action.getExtensions().keySet()).containsExactly("x-c", "x-a", "x-b");
    }

    static Stream<Class<?>> types() {
        return ModelTypes.generated().stream();
    }

    private static Object extended(Class<?> type) {
        Object sample = ModelTypes.sample(type);
        return type == Bundle.class ? sample : Attribute.extended(type, sample, "x-label");
    }

    private static Object rebuilt(Class<?> type, Object sample) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        return invoke(invoke(builder, "from", sample), "build");
    }

    private static Object invoke(Object subject, String name, Object... arguments) throws ReflectiveOperationException {
        var method = Arrays.stream(subject.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> !candidate.isBridge())
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return method.invoke(subject, arguments);
    }
}
