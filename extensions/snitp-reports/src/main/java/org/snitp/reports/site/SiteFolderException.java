package org.snitp.reports.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** The folder for a site has files that are not those of an earlier site. */
public final class SiteFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;
    private final String file;

    SiteFolderException(Path folder, String file) {
        super(words(folder.toString(), file, Locale.ENGLISH));
        this.folder = folder.toString();
        this.file = file;
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return words(folder, file, locale);
    }

    private static String words(String folder, String file, Locale locale) {
        return Messages.in(SiteFolderException.class, locale)
                .fill("folder.foreign", Map.of("folder", folder, "file", file));
    }
}
