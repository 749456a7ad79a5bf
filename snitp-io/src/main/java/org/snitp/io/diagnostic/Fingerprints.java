package org.snitp.io.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Identifies a problem while the text around it moves: the first 128 bits of the SHA-256 of its code, its
 * {@linkplain Diagnostic#path() path} and the arguments of its message about the document.
 *
 * <p>Lines, list indexes, file names, the language and the severity do not count. Two problems of one kind at one path,
 * about the same text, have the same fingerprint.
 */
public final class Fingerprints {

    /** Arguments about the library or the lines of a file, and not about what is wrong. */
    private static final Set<String> PASSING = Set.of("allowed", "detail", "line", "limit", "count");

    private static final int BYTES = 16;

    private Fingerprints() {}

    /** Returns the fingerprint of a problem, in 32 hexadecimal digits. */
    public static String of(Diagnostic diagnostic) {
        Objects.requireNonNull(diagnostic, "diagnostic");
        MessageDigest digest = sha256();
        add(digest, diagnostic.code().getId());
        add(digest, diagnostic.path());
        new TreeMap<>(diagnostic.arguments()).forEach((name, value) -> {
            if (!PASSING.contains(name)) {
                add(digest, name);
                add(digest, value);
            }
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** UTF-8 texts contain no byte 0xFF, so different lists of texts give different bytes. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
