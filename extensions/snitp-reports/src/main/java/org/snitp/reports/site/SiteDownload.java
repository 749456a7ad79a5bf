package org.snitp.reports.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that a site offers for download.
 *
 * @param name the name of the file: letters, digits, dots, hyphens and underscores; it does not begin with a dot
 * @param titles what it is, by language tag; English stands for languages without a title
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are copied on the way in and out, and compared by their content.
public record SiteDownload(String name, Map<String, String> titles, byte[] content) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /**
     * Copies the titles and the bytes.
     *
     * @throws IllegalArgumentException if the name has other characters, or there is no English title
     */
    public SiteDownload {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(content, "content");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain file name: " + name);
        }
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("No English title: " + titles);
        }
        titles = Map.copyOf(titles);
        content = content.clone();
    }

    /** Returns a copy of the bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Returns the title in a language. */
    String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteDownload that
                && name.equals(that.name)
                && titles.equals(that.titles)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, titles, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "SiteDownload[name=" + name + ", titles=" + titles + ", bytes=" + content.length + "]";
    }
}
