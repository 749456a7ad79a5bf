package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;
import org.snitp.model.strategy.AdoptingAct;
import org.snitp.model.text.LocalizedText;

/** The constraints of the model speak Romanian and English, with no code of the application. */
class ConstraintMessagesTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    /** Returns the messages in a language, on a computer that speaks the other one. */
    private static Set<String> messages(Object flawed, Locale locale) {
        Locale before = Locale.getDefault();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(RO, Locale.ENGLISH)
                .defaultLocale(locale)
                .buildValidatorFactory()) {
            Locale.setDefault(locale.equals(RO) ? Locale.ENGLISH : RO);
            Validator validator = factory.getValidator();
            return validator.validate(flawed).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFlawedActionIsToldInBothLanguages() {
        Action action = Action.builder()
                .code(" 1")
                .title(LocalizedText.of(" "))
                .budget(Budget.builder().amount(BigDecimal.ONE).currency("lei").build())
                .extensions(Map.of("own", new ExtensionValue.Bool(true)))
                .build();

        assertThat(messages(action, RO))
                .contains(
                        "code: trebuie să fie un cod: de la 1 la 64 de caractere, fără spații la capete",
                        "budget.currency: trebuie să fie codul unei monede: trei litere mari, ca EUR sau RON (ISO 4217)",
                        "title.texts[ro].<map value>: nu poate fi gol")
                .anyMatch(message -> message.endsWith("trebuie să înceapă cu x-"));
        assertThat(messages(action, Locale.ENGLISH))
                .contains(
                        "code: must be a code: 1 to 64 characters, without white space at its ends",
                        "budget.currency: must be the code of a currency: three capital letters, as EUR or RON (ISO 4217)",
                        "title.texts[ro].<map value>: must not be blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ro | url: trebuie să fie o adresă web care începe cu http:// sau https://
            en | url: must be a web address that starts with http:// or https://
            """)
    void anAddressIsToldInBothLanguages(String language, String message) {
        AdoptingAct act = AdoptingAct.builder()
                .title(LocalizedText.of("HG"))
                .url("www.example.org")
                .build();

        assertThat(messages(act, Locale.forLanguageTag(language))).containsExactly(message);
    }

    /** Every message of a constraint of the model that is not one of Jakarta Validation is a key that has its two texts. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ro"})
    void everyMessageIsAKeyWithATextInEachLanguage(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "ContributorValidationMessages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> keys = new TreeSet<>();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            ModelTypes.all()
                    .forEach(type -> constraints(validator, type)
                            .map(ConstraintDescriptor::getMessageTemplate)
                            .forEach(keys::add));
        }

        assertThat(keys).allMatch(key -> key.matches("\\{[\\w.]+}"));
        assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(keys.stream()
                        .filter(key -> key.startsWith("{org.snitp."))
                        .map(key -> key.substring(1, key.length() - 1))
                        .toList());
    }

    private static Stream<ConstraintDescriptor<?>> constraints(Validator validator, Class<?> type) {
        return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
                .flatMap(property -> Stream.concat(
                        property.getConstraintDescriptors().stream(),
                        property.getConstrainedContainerElementTypes().stream()
                                .flatMap(element -> element.getConstraintDescriptors().stream())));
    }
}
