package org.snitp.examples.ministry.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that are given out: always to be saved, never shown by the browser as a page of this application. */
public final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** Returns a workbook. */
    public static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
        return of(name, XLSX, bytes);
    }

    /** Returns a file. */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
