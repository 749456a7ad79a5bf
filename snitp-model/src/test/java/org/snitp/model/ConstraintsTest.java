package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.text.LocalizedText;

/** The constraints of the model as any application meets them: through the default validator factory. */
class ConstraintsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void everyTypeHasASample() {
        assertThat(ModelTypes.samples().keySet())
                .containsExactlyInAnyOrderElementsOf(ModelTypes.all())
                .contains(Bundle.class, Indicator.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleOfEveryTypeIsValid(Class<?> type) {
        assertThat(validator.validate(ModelTypes.sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatNeedNotBeGivenMayBeAbsent(Class<?> type) {
        assertThat(validator.validate(Attribute.bare(type, ModelTypes.sample(type))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawIsReportedWhereItStandsAndNothingElseIs(Flaw flaw) {
        Set<ConstraintViolation<Object>> violations = validator.validate(flaw.object());

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly(flaw.path());
        if (flaw.constraint() != Valid.class) {
            assertThat(violations)
                    .extracting(ConstraintsTest::constraint)
                    .satisfiesExactly(constraint -> assertThat(constraint).isEqualTo(flaw.constraint()));
        }
    }

    @Test
    void aTranslationIsBlankWhereTheOfficialTextIs() {
        IntStream.range(0, Character.MAX_VALUE)
                .filter(c ->
                        Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 'a')
                .forEach(c -> {
                    String text = Character.toString(c);
                    assertThat(validator.validate(LocalizedText.of(text, text)))
                            .as("U+%04X", c)
                            .hasSize(text.isBlank() ? 2 : 0);
                });
    }

    @Test
    void everyConstraintHasAFlawThatViolatesIt() {
        assertThat(flaws().map(Flaw::covers))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().flatMap(ConstraintsTest::constraints).toList());
    }

    @ParameterizedTest
    @MethodSource("extensibleTypes")
    void anExtensionIsNamedWithAnX(Class<?> type) {
        Object sample = ModelTypes.sample(type);

        assertThat(validator.validate(Attribute.extended(type, sample, "x-label")))
                .isEmpty();
        assertThat(validator.validate(Attribute.extended(type, sample, "label")))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactly("extensions<K>[label].<map key> must start with x-");
        assertThat(validator.validate(Attribute.extended(type, sample, "x-"))).hasSize(1);
    }

    @Test
    void everyTypeButTheBundleIsExtensible() {
        assertThat(types())
                .filteredOn(type -> !Extensible.class.isAssignableFrom(type))
                .containsExactly(Bundle.class);
    }

    @Test
    void aFlawIsFoundHoweverDeepItLies() {
        Indicator nameless = Samples.INDICATOR.withName(LocalizedText.of("\t "));
        Indicator miscoded = Samples.INDICATOR.withDisaggregation(
                Samples.DIMENSION.withCategories(Samples.CATEGORY, Samples.CATEGORY.withId("")));
        Bundle bundle = Bundle.of(
                Samples.PLAN.withActions(Samples.ACTION.withIndicators(nameless)),
                Samples.STRATEGY.withGeneralObjectives(Samples.GENERAL.withSpecificObjectives(
                        Samples.SPECIFIC, Samples.SPECIFIC.withIndicators(miscoded))));

        assertThat(validator.validate(bundle))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "documents[0].actions[0].indicators[0].name.texts[ro].<map value>",
                        "documents[1].generalObjectives[0].specificObjectives[1].indicators[0]"
                                + ".disaggregation[0].categories[1].id");
    }

    @Test
    void everyFlawOfAnObjectIsReported() {
        Institution institution =
                Samples.INSTITUTION.withId("").withPartOf("MAI ").withRole(LocalizedText.of(""));

        assertThat(validator.validate(institution))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "id must be a code: 1 to 64 characters, without white space at its ends",
                        "partOf must be a code: 1 to 64 characters, without white space at its ends",
                        "role.texts[ro].<map value> must not be blank");
    }

    @Test
    void aBudgetOfNothingIsValid() {
        assertThat(validator.validate(Samples.BUDGET.withAmount(BigDecimal.ZERO)))
                .isEmpty();
    }

    @Test
    void anIndicatorWithoutANameCannotBeBuilt() {
        assertThatThrownBy(() -> Indicator.builder().id("1.1.1-1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Indicator, some of required attributes are not set [name]");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without a null checker may do.
    void nullIsRefusedBeforeItReachesAnObject() {
        assertThatThrownBy(() -> Indicator.builder().name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> Samples.INDICATOR.withName(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    static List<Class<?>> types() {
        return ModelTypes.all();
    }

    static Stream<Class<?>> extensibleTypes() {
        return ModelTypes.generated().stream().filter(Extensible.class::isAssignableFrom);
    }

    static Stream<Flaw> flaws() {
        return Stream.of(
                        StrategyFlaws.all(),
                        PlanFlaws.all(),
                        MeasurementFlaws.all(),
                        ProfileFlaws.all(),
                        LinkFlaws.all())
                .flatMap(flaws -> flaws);
    }

    private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    /** Every constraint of a type, as {@link Flaw#covers} names it; a test of their own is for extensions and null. */
    private static Stream<String> constraints(Class<?> type) {
        return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
                .filter(property -> !property.getPropertyName().equals("extensions"))
                .flatMap(property -> constraints(property)
                        .distinct()
                        .map(constraint ->
                                type.getSimpleName() + "." + property.getPropertyName() + ": " + constraint));
    }

    private static Stream<String> constraints(PropertyDescriptor property) {
        return Stream.concat(constraintsOf(property), elementConstraints(property));
    }

    private static Stream<String> elementConstraints(ContainerDescriptor container) {
        return container.getConstrainedContainerElementTypes().stream()
                .flatMap(element -> Stream.concat(constraintsOf(element), elementConstraints(element)));
    }

    private static <D extends ElementDescriptor & CascadableDescriptor> Stream<String> constraintsOf(D element) {
        Stream<String> own = element.getConstraintDescriptors().stream()
                .map(ConstraintDescriptor::getAnnotation)
                .map(Annotation::annotationType)
                .filter(annotation -> annotation != NotNull.class)
                .map(Class::getSimpleName);
        return element.isCascaded() ? Stream.concat(own, Stream.of(Valid.class.getSimpleName())) : own;
    }
}
