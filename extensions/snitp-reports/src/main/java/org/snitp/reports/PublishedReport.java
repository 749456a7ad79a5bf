package org.snitp.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.snitp.indicators.disclosure.Edition;

/**
 * Reads an earlier report: the {@linkplain ReportFormat#JSON JSON} of a monitoring report, of this version or an earlier
 * one. HTML, Markdown and other publications are not supported.
 *
 * <pre>{@code
 * DisclosureRule rule = DisclosureRule.below(5).beside(List.of(PublishedReport.read(Path.of("report-2024.json"))));
 * }</pre>
 */
public final class PublishedReport {

    /** The maximum size of a file, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    private PublishedReport() {}

    /**
     * Reads an earlier report from a file.
     *
     * @throws InvalidReportException if the file is not a report; its message states why
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Edition read(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses an earlier report.
     *
     * @throws InvalidReportException if the text is not a report; its message states why
     */
    public static Edition parse(String json) {
        Objects.requireNonNull(json, "json");
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Edition read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new InvalidReportException("tooLarge", 0);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return PublishedReportJson.read(text.startsWith("\uFEFF") ? text.substring(1) : text, digest(bytes));
        } catch (CharacterCodingException e) {
            throw new InvalidReportException("notJson", 0);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
