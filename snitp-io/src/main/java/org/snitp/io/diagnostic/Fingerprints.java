package org.snitp.io.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tells a problem from others, whatever moves around it: the first 128 bits of the SHA-256 of its code, its
 * {@linkplain Diagnostic#path() path} and what its message says of the document.
 *
 * <p>Lines, numbers of list elements, file names, the language and the severity do not count. Two problems of one kind in one
 * place, about the same text, have the same fingerprint.
 */
public final class Fingerprints {

    /** What messages say of the library, or of the lines of a file, and not of what is wrong. */
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

    /** Texts in UTF-8 have no byte 0xFF, so that no two lists of texts give the same bytes. */
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
