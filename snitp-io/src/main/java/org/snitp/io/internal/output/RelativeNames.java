package org.snitp.io.internal.output;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of files relative to a folder, with slashes on every system, as in web addresses. */
public final class RelativeNames {

    private static final String UNRESERVED = "-._~";

    private final List<String> working;
    private final List<String> root;
    private final boolean windows;

    /**
     * Creates names relative to a folder.
     *
     * @param root the folder
     */
    public RelativeNames(Path root) {
        this(Path.of("").toAbsolutePath().toString(), root.toAbsolutePath().toString(), File.separatorChar == '\\');
    }

    /**
     * Creates names relative to a folder, on a given system.
     *
     * @param working the current folder of given names
     * @param root the folder to which names become relative
     * @param windows whether a backslash separates, and a letter with a colon starts an absolute name
     */
    RelativeNames(String working, String root, boolean windows) {
        this.windows = windows;
        this.working = segments(working);
        this.root = resolved(root);
    }

    /**
     * Returns the name of a file relative to the folder, such as {@code plans/plan.yaml}; empty if the file is outside
     * it.
     */
    public Optional<String> relative(String file) {
        List<String> segments = resolved(file);
        if (!isInside(segments)) {
            return Optional.empty();
        }
        List<String> below = segments.subList(root.size(), segments.size());
        return Optional.of(below.isEmpty() ? "." : String.join("/", below));
    }

    /** Returns the absolute name of a file, with slashes. */
    public String absolute(String file) {
        List<String> segments = resolved(file);
        return (windows ? "" : "/") + String.join("/", segments);
    }

    /** Returns a URI reference (RFC 3986) to a file: relative to the folder, or absolute if the file is outside it. */
    public String uri(String file) {
        List<String> segments = resolved(file);
        if (isInside(segments)) {
            List<String> below = segments.subList(root.size(), segments.size());
            return below.isEmpty() ? "." : encoded(below);
        }
        boolean drive = windows && !segments.isEmpty() && isDrive(segments.get(0));
        return drive
                ? "file:///" + segments.get(0) + "/" + encoded(segments.subList(1, segments.size()))
                : "file:///" + encoded(segments);
    }

    private boolean isInside(List<String> segments) {
        if (segments.size() < root.size()) {
            return false;
        }
        for (int i = 0; i < root.size(); i++) {
            boolean same = windows
                    ? segments.get(i).equalsIgnoreCase(root.get(i))
                    : segments.get(i).equals(root.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Returns the segments of the absolute name of a file, without {@code .} and {@code ..}. */
    private List<String> resolved(String file) {
        List<String> resolved = new ArrayList<>(isAbsolute(file) ? List.of() : working);
        for (String segment : segments(file)) {
            if (!segment.equals("..")) {
                resolved.add(segment);
            } else if (!resolved.isEmpty()) {
                resolved.remove(resolved.size() - 1);
            }
        }
        return resolved;
    }

    private boolean isAbsolute(String file) {
        return file.startsWith("/")
                || (windows && (file.startsWith("\\") || (file.length() > 1 && isDrive(file.substring(0, 2)))));
    }

    private static boolean isDrive(String segment) {
        return segment.matches("[A-Za-z]:");
    }

    private List<String> segments(String file) {
        String slashed = windows ? file.replace('\\', '/') : file;
        List<String> segments = new ArrayList<>();
        for (String segment : slashed.split("/", -1)) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private static String encoded(List<String> segments) {
        return String.join("/", segments.stream().map(RelativeNames::encoded).toList());
    }

    private static String encoded(String segment) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
