package org.snitp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was looked at, to see later whether somebody else has written to it.
 *
 * @param file the file
 * @param digest the digest of its content; empty if there was no file, or it could not be read
 */
record FileState(Path file, String digest) {

    /** Looks at a file, which need not exist. */
    static FileState of(Path file) {
        return new FileState(file, digestOf(file));
    }

    /** Returns whether the file still holds the same. */
    boolean isUnchanged() {
        return digestOf(file).equals(digest);
    }

    private static String digestOf(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
