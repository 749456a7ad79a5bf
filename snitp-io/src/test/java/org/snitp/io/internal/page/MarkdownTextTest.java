package org.snitp.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts from documents stay texts in Markdown; another library reads them back. */
class MarkdownTextTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Returns the text of a node; anything but plain text in it is an error. */
    private static String plain(Node root) {
        StringBuilder text = new StringBuilder();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            assertThat(child).isInstanceOf(Text.class);
            text.append(((Text) child).getLiteral());
        }
        return text.toString();
    }

    private static List<TableCell> cells(Node document) {
        List<TableCell> cells = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell) {
                    cells.add(cell);
                }
                visitChildren(node);
            }
        });
        return cells;
    }

    private static void assertStaysText(String hostile) {
        String shown = ControlCharacters.of(hostile).strip();
        Node document = PARSER.parse(MarkdownText.escape(hostile).strip() + "\n");

        assertThat(document).isInstanceOf(Document.class);
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(document.getLastChild());
        assertThat(plain(document.getFirstChild())).isEqualTo(shown);

        Node table = PARSER.parse(
                "| a | b |\n| --- | --- |\n| " + MarkdownText.escape(hostile).strip() + " | end |\n");
        List<TableCell> cells = cells(table);
        assertThat(cells).hasSize(4);
        assertThat(plain(cells.get(2))).isEqualTo(shown);
        assertThat(plain(cells.get(3))).isEqualTo("end");
    }

    @ParameterizedTest
    @FieldSource("org.snitp.io.internal.page.Hostile#TEXTS")
    void aHostileTextStaysText(String hostile) {
        assertStaysText(hostile);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2025})
    void anyTextStaysText(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab1 .-+=#*_`~[]()<>&!|\\:/@wht;\"'{}$^%șț";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String drawn = text.substring(random.nextInt(2));
            if (!drawn.isBlank()) {
                assertThat(drawn).as("seed %d, round %d", seed, round).satisfies(MarkdownTextTest::assertStaysText);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. a", "27) a", "3.", "4)", "1.5 a", "2024) a", "- a", "+", "=== a", "12a. b", ".", ""})
    void theBeginningOfAListOrAHeadingIsEscapedAndNothingElse(String text) {
        String sign = text.matches("[0-9]+[.)]( .*)?") ? "(?<=^[0-9]{1,9})(?=[.)])" : "^(?=[-+=])";

        assertThat(MarkdownText.escape(text)).isEqualTo(text.replaceFirst(sign, "\\\\"));
    }

    @Test
    @Timeout(20)
    void aTextOfMegabytesTakesTimeThatGrowsWithItsLengthAlone() {
        for (String part : new String[] {"a ", "7", "7. ", "țară ", "-\n"}) {
            assertThat(MarkdownText.escape(part.repeat(1 << 21))).hasSizeGreaterThanOrEqualTo(part.length() << 21);
        }
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(MarkdownText.escape(Hostile.INVISIBLE)).isEqualTo("a�b�c�d�\\[31me�f�g");
    }

    @Test
    void romanianTextIsNotTouched() {
        assertThat(MarkdownText.escape("Număr de acțiuni (2024), 50% din „totalul” - încă 3/4"))
                .isEqualTo("Număr de acțiuni (2024), 50% din „totalul” - încă 3/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a_b*c?d=e&amp=f&copy=1",
                "https://example.org/(a)[b]!~#c",
                "mailto:secretariat@example.org"
            })
    void aReferenceLeadsToItsAddress(String address) {
        String markdown = MarkdownText.of(new Inline.Reference(address, "Raport [1](x) <b>", Optional.empty()));
        Node link = PARSER.parse(markdown + "\n").getFirstChild().getFirstChild();

        assertThat(link).isInstanceOf(Link.class);
        assertThat(((Link) link).getDestination()).isEqualTo(address);
        assertThat(plain(link)).isEqualTo("Raport [1](x) <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "urn:a:b", "https://example.org/a> [x](javascript:alert(1))"})
    void whatCannotBeFollowedIsText(String address) {
        assertThat(MarkdownText.of(new Inline.Reference(address, "Raport", Optional.empty())))
                .isEqualTo("Raport");
    }
}
