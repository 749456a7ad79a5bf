package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.link.Link;
import org.snitp.model.link.LinkLine;
import org.snitp.model.text.LocalizedText;

/**
 * The documents that prove a report, as a cell of a form states them: one line each. A line that ends with an address of the web
 * is a link, any other one a text.
 *
 * @param texts the texts
 * @param links the links, each once
 */
record ProofLines(List<LocalizedText> texts, List<Link> links) {

    /**
     * Reads a cell.
     *
     * @param cell its content, absent if it is empty
     * @param language the language of what is written in it
     */
    static ProofLines of(Optional<String> cell, String language) {
        List<LocalizedText> texts = new ArrayList<>();
        Set<Link> links = new LinkedHashSet<>();
        cell.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> LinkLine.parse(line, language)
                        .ifPresentOrElse(
                                links::add,
                                () -> texts.add(LocalizedText.builder()
                                        .text(language, line)
                                        .build())));
        return new ProofLines(texts, List.copyOf(links));
    }

    /** Returns what a cell with texts and links contains. */
    static String cell(List<LocalizedText> texts, List<Link> links) {
        return Stream.concat(
                        texts.stream().map(LocalizedText::official),
                        links.stream().map(LinkLine::of))
                .collect(Collectors.joining("\n"));
    }

    /** Returns texts and links in the form in which they are compared: a text that ends with an address is a link. */
    static List<String> said(List<LocalizedText> texts, List<Link> links) {
        return Stream.concat(
                        texts.stream()
                                .map(LocalizedText::official)
                                .map(text -> LinkLine.parse(text, "ro")
                                        .map(LinkLine::of)
                                        .orElse(text)),
                        links.stream().map(LinkLine::of))
                .sorted()
                .toList();
    }
}
