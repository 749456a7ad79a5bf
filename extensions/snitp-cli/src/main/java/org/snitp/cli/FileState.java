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
 * The content of a file at some time, to detect later changes.
 *
 * @param file the file
 * @param digest the digest of its content; empty if it did not exist or could not be read
 */
record FileState(Path file, String digest) {

    /** Reads the state of a file, which need not exist. */
    static FileState of(Path file) {
        return new FileState(file, digestOf(file));
    }

    /** Returns whether the file is unchanged. */
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
