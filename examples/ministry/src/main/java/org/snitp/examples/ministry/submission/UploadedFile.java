package org.snitp.examples.ministry.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.snitp.examples.ministry.page.Uploads;
import org.snitp.forms.intake.FormFile;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sent with a page.
 *
 * @param name its name, without folders and control characters: a text to show, never a path to open
 * @param mediaType its media type, as the browser stated it
 */
record UploadedFile(String name, String mediaType, InputStream content) {

    private static final int MAX_NAME = 120;

    static UploadedFile of(MultipartFile file) {
        try {
            return of(file.getOriginalFilename(), file.getContentType(), file.getSize(), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file.
     *
     * @throws org.springframework.web.multipart.MaxUploadSizeExceededException if it is too large
     */
    static UploadedFile of(@Nullable String name, @Nullable String mediaType, long size, InputStream content) {
        Uploads.requireSmall(size);
        return new UploadedFile(plain(name), type(mediaType), content);
    }

    private static String type(@Nullable String stated) {
        return stated != null && stated.matches("[\\w.+-]{1,60}/[\\w.+-]{1,60}") ? stated : "application/octet-stream";
    }

    /** Returns it as what may be a filled-in form. */
    FormFile toForm() {
        try (InputStream stream = content) {
            return FormFile.of(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(@Nullable String stated) {
        String name = stated == null ? "" : stated.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        String known = name.isBlank() ? "file" : name.strip();
        return known.length() <= MAX_NAME ? known : known.substring(known.length() - MAX_NAME);
    }
}
