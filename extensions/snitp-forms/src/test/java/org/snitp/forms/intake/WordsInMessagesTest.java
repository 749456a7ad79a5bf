package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;

/** Messages send people to columns by their heads: these must be the ones that forms have. */
class WordsInMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en ; under \"([^\"{]+)\"", "ro ; (?:la|din) „([^”{]+)”"})
    void everyHeadThatAMessageNamesIsOneOfTheForm(Locale locale, Pattern named) {
        Locale bundle = locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale;
        ResourceBundle texts = ResourceBundle.getBundle("org.snitp.io.diagnostic.messages", bundle);
        Set<String> heads = new TreeSet<>();
        for (FormColumn column : FormColumn.values()) {
            heads.add(column.toString(locale));
        }
        for (PreambleField field : PreambleField.values()) {
            heads.add(field.toString(locale));
        }

        Set<String> found = texts.keySet().stream()
                .filter(key -> key.matches("SNITP-7(?:05\\.form|09\\.form|12\\.form|1[5-9]|2[0-4]).*"))
                .flatMap(key -> named.matcher(texts.getString(key)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).hasSizeGreaterThanOrEqualTo(5);
        assertThat(heads).containsAll(found);
    }
}
