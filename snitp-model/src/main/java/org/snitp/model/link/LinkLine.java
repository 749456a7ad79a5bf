package org.snitp.model.link;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * Links in one line of text, as people write them in forms: a title, which may be missing, an address of the web, and the hash of
 * the document, which may be missing: {@code Minutes 12 https://example.org/12.pdf sha256:9f86…}.
 */
public final class LinkLine {

    private static final String HASH = "sha256:";

    /** A sentence ends with these, and hardly an address. */
    private static final String ENDS = ".,;:!?)";

    private static final String JOINTS = ":–—-";

    private LinkLine() {}

    /**
     * Returns the link that a line states; absent if the line is only a text. In doubt it is: an address must begin with {@code
     * http://} or {@code https://}, and must not end with a punctuation mark.
     *
     * @param line one line of text
     * @param language the language of the title, by its tag
     */
    public static Optional<Link> parse(String line, String language) {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(language, "language");
        String rest = line.strip();
        String last = lastWord(rest);
        Link.Builder link = Link.builder();
        if (last.startsWith(HASH) && last.substring(HASH.length()).matches(Sha256.PATTERN)) {
            link.hash(last.substring(HASH.length()));
            rest = before(rest, last);
            last = lastWord(rest);
        }
        if (!isAddress(last)) {
            return Optional.empty();
        }
        String title = withoutJoint(before(rest, last));
        if (!title.isEmpty()) {
            link.title(LocalizedText.builder().text(language, title).build());
        }
        return Optional.of(link.address(last).build());
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String before(String text, String last) {
        return text.substring(0, text.length() - last.length()).strip();
    }

    /** A colon or dash between a title and an address belongs to neither. */
    private static String withoutJoint(String title) {
        int end = title.length();
        while (end > 0
                && (JOINTS.indexOf(title.charAt(end - 1)) >= 0 || Character.isWhitespace(title.charAt(end - 1)))) {
            end--;
        }
        return title.substring(0, end);
    }

    private static boolean isAddress(String word) {
        return Link.isFollowed(word)
                && word.regionMatches(true, 0, "http", 0, 4)
                && ENDS.indexOf(word.charAt(word.length() - 1)) < 0;
    }

    /** Returns a link in one line: its title in the official language, its address and its hash. */
    public static String of(Link link) {
        Objects.requireNonNull(link, "link");
        return link.getTitle().map(title -> title.official() + " ").orElse("")
                + link.getAddress()
                + link.getHash().map(hash -> " sha256:" + hash).orElse("");
    }
}
