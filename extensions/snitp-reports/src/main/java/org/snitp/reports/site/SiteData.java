package org.snitp.reports.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The figures of each indicator in a format that a site does not write itself. Each file stands in a folder {@code data/...}, under
 * the name of the page of its indicator, which leads to it.
 *
 * @param folder the name of the folder: lower-case letters, digits and hyphens
 * @param extension the extension of the files: lower-case letters and digits
 * @param name the name of the format, which is the same in all languages
 * @param files the text of each file, by the id of the indicator; those of indicators that the site does not have are left out
 * @param key the file without which those cannot be read, if there is one
 * @since 0.1.0
 */
public record SiteData(
        String folder, String extension, String name, Map<String, String> files, Optional<SiteDownload> key) {

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");

    /**
     * Copies the files.
     *
     * @throws IllegalArgumentException if the folder or the extension has other characters, or the name is blank
     */
    public SiteData {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(key, "key");
        if (!FOLDER.matcher(folder).matches()) {
            throw new IllegalArgumentException("Not a plain name of a folder: " + folder);
        }
        if (!EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("Not a plain extension: " + extension);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The format has no name");
        }
        // Not Map.copyOf: its time is quadratic in the number of ids with the same hash.
        files = Collections.unmodifiableMap(new HashMap<>(files));
    }
}
