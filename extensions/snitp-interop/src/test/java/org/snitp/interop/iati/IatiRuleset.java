package org.snitp.interop.iati;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Runs the ruleset of the IATI standard, whose rules are XPath expressions in JSON. A rule that it does not know is an error. */
final class IatiRuleset {

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final List<String> problems = new ArrayList<>();
    private final LocalDate today;
    private int checks;

    private IatiRuleset(LocalDate today) {
        this.today = today;
    }

    /** Returns the rules that a file breaks: their ids and severities. */
    static List<String> problems(Path ruleset, String xml, LocalDate today) {
        IatiRuleset run = new IatiRuleset(today);
        try {
            JsonValue rules = JsonTrees.read(ForeignFile.of("ruleset.json", Files.readAllBytes(ruleset)));
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
            for (Map.Entry<String, JsonValue> context : rules.fields().entrySet()) {
                for (Node node : run.nodes(context.getKey(), document)) {
                    run.rules(context.getValue(), node, "");
                }
            }
        } catch (IOException | UnreadableForeignException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (run.checks == 0) {
            throw new IllegalStateException("Nothing was checked");
        }
        return run.problems;
    }

    private List<Node> nodes(String path, Object from) throws XPathExpressionException {
        // Namespaces are not declared, so that xml:lang is an attribute of this name.
        String plain = path.replace("@xml:lang", "@*[name()='xml:lang']");
        NodeList found = (NodeList) xpath.evaluate(plain, from, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    private boolean holds(String expression, Node node) throws XPathExpressionException {
        return (boolean) xpath.evaluate(expression, node, XPathConstants.BOOLEAN);
    }

    private void rules(JsonValue rules, Node node, String value) throws XPathExpressionException {
        for (Map.Entry<String, JsonValue> rule : rules.fields().entrySet()) {
            for (JsonValue one : rule.getValue().itemsAt("cases")) {
                String condition = one.textAt("condition").orElse("true()").replace("$1", value);
                if (holds(condition, node)) {
                    rule(rule.getKey(), one, node, value);
                }
            }
        }
    }

    private List<Node> paths(JsonValue one, Node node, String value) throws XPathExpressionException {
        List<Node> all = new ArrayList<>();
        for (JsonValue path : one.itemsAt("paths")) {
            all.addAll(nodes(path.text().orElseThrow().replace("$1", value), node));
        }
        return all;
    }

    private @Nullable LocalDate day(JsonValue one, String field, Node node) throws XPathExpressionException {
        String path = one.textAt(field).orElseThrow();
        if (path.equals("NOW")) {
            return today;
        }
        List<Node> found = nodes(path, node);
        return found.isEmpty()
                ? null
                : LocalDate.parse(found.get(0).getNodeValue().substring(0, 10));
    }

    private void rule(String name, JsonValue one, Node node, String value) throws XPathExpressionException {
        checks++;
        boolean met = switch (name) {
            case "atleast_one" -> !paths(one, node, value).isEmpty();
            case "no_more_than_one" -> paths(one, node, value).size() <= 1;
            case "unique" -> {
                Set<String> texts = new HashSet<>();
                yield paths(one, node, value).stream().allMatch(found -> texts.add(found.getTextContent()));
            }
            case "startswith" -> startsWith(one, node, value);
            case "one_or_all" -> !nodes(one.textAt("one").orElseThrow(), node).isEmpty() || allHave(one, node);
            case "date_now" -> {
                LocalDate day = day(one, "date", node);
                yield day == null || !day.isAfter(today);
            }
            case "date_order" -> {
                LocalDate less = day(one, "less", node);
                LocalDate more = day(one, "more", node);
                yield less == null || more == null || !less.isAfter(more);
            }
            case "time_limit" -> {
                LocalDate start = day(one, "start", node);
                LocalDate end = day(one, "end", node);
                yield start == null || end == null || !end.isAfter(start.plusYears(1));
            }
            case "between_dates" -> true;
            case "regex_matches" ->
                paths(one, node, value).stream()
                        .allMatch(found -> found.getTextContent()
                                .matches(one.textAt("regex").orElseThrow()));
            case "no_spaces" ->
                paths(one, node, value).stream()
                        .allMatch(found -> found.getTextContent()
                                .equals(found.getTextContent().strip()));
            case "range" ->
                paths(one, node, value).stream()
                        .mapToDouble(found -> Double.parseDouble(found.getTextContent()))
                        .allMatch(number -> number
                                        >= Double.parseDouble(one.textAt("min").orElse("-Infinity"))
                                && number
                                        <= Double.parseDouble(one.textAt("max").orElse("Infinity")));
            case "strict_sum" ->
                paths(one, node, value).stream()
                                .mapToDouble(found -> Double.parseDouble(found.getTextContent()))
                                .sum()
                        == Double.parseDouble(one.textAt("sum").orElseThrow());
            case "if_then" ->
                !holds(one.textAt("if").orElseThrow().replace("$1", value), node)
                        || holds(one.textAt("then").orElseThrow().replace("$1", value), node);
            case "loop" -> {
                Set<String> values = new HashSet<>();
                for (Node found : nodes(one.textAt("foreach").orElseThrow(), node)) {
                    values.add(found.getTextContent());
                }
                for (String each : values) {
                    rules(one.at("do").orElseThrow(), node, each);
                }
                yield true;
            }
            default -> throw new IllegalStateException("An unknown rule: " + name);
        };
        if (!met) {
            problems.add(one.textAt("ruleInfo", "id").orElse("?") + " "
                    + one.textAt("ruleInfo", "severity").orElse("?"));
        }
    }

    private boolean startsWith(JsonValue one, Node node, String value) throws XPathExpressionException {
        if (one.textAt("idCondition").isPresent()) {
            // Asks the register of publishers, which is not here.
            return true;
        }
        List<Node> prefixes = new ArrayList<>();
        for (JsonValue path : one.itemsAt("prefix")) {
            prefixes.addAll(nodes(path.text().orElseThrow(), node));
        }
        return paths(one, node, value).stream()
                .allMatch(found -> prefixes.stream()
                        .anyMatch(prefix -> found.getTextContent().startsWith(prefix.getTextContent() + "-")));
    }

    private boolean allHave(JsonValue one, Node node) throws XPathExpressionException {
        return switch (one.textAt("all").orElseThrow()) {
            case "lang" ->
                nodes(".//narrative[not(@*[name()='xml:lang'])]", node).isEmpty();
            case "currency" -> nodes(".//value[not(@currency)]", node).isEmpty();
            default -> nodes("transaction[not(sector)]", node).isEmpty();
        };
    }
}
