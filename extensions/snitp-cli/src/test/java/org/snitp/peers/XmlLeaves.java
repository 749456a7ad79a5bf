package org.snitp.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML: the values of attributes and the texts of elements. */
final class XmlLeaves {

    private XmlLeaves() {}

    /** Returns the root element of a file. */
    static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Returns the values in an element, with the paths of their elements. */
    static List<Leaf> of(Element element) {
        List<Leaf> leaves = new ArrayList<>();
        add(element, "", leaves);
        return leaves;
    }

    private static void add(Element element, String above, List<Leaf> leaves) {
        String path = above.isEmpty() ? name(element) : above + "/" + name(element);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                leaves.add(new Leaf(path + "@" + attribute.getNodeName(), attribute.getNodeValue()));
            }
        }
        List<Element> children = children(element).toList();
        children.forEach(child -> add(child, path, leaves));
        if (children.isEmpty() && !element.getTextContent().isBlank()) {
            leaves.add(new Leaf(path, element.getTextContent().strip()));
        }
    }

    static String name(Element element) {
        return element.getNodeName().replaceFirst("^[^:]*:", "");
    }

    static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children.stream();
    }

    /** Returns the elements on a path below an element. */
    static List<Element> all(Element element, String path) {
        Stream<Element> found = Stream.of(element);
        for (String step : path.split("/", -1)) {
            found = found.flatMap(XmlLeaves::children)
                    .filter(child -> name(child).equals(step));
        }
        return found.toList();
    }

    /** Returns the text of the first element on a path, or an empty text. */
    static String text(Element element, String path) {
        return all(element, path).stream()
                .map(found -> found.getTextContent().strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    /** Returns an attribute of the first element on a path, or an empty text. */
    static String attribute(Element element, String path, String name) {
        return all(element, path).stream()
                .map(found -> found.getAttribute(name))
                .findFirst()
                .orElse("");
    }
}
