package org.snitp.interop.opensdg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Ids in the letters of file names, by which Open SDG sorts indicators under their goals and targets. */
final class OpenSdgSlugs {

    /** How many letters of a fingerprint are enough, as long as no other id has the same. */
    private static final int SHORTEST = 6;

    private OpenSdgSlugs() {}

    /** Returns an id in such letters, whatever the other ids are. */
    static String plain(String id) {
        String slug = id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }

    /**
     * Returns a slug for each id, no two of which are the same in small letters, because files may lie where {@code A} is
     * {@code a}. An id that shares its letters with another gets a fingerprint of its own behind them, as {@code 1-1-1-x3f09ac};
     * none of them keeps the plain slug, so that a file is never taken for that of the other. The order of the ids does not matter.
     */
    static Map<String, String> of(Collection<String> ids) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String id : new TreeSet<>(ids)) {
            alike.computeIfAbsent(plain(id).toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                    .add(id);
        }
        Map<String, String> slugs = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>(alike.keySet());
        alike.values().forEach(some -> {
            for (String id : some) {
                slugs.put(id, some.size() == 1 ? plain(id) : free(id, taken));
            }
        });
        return slugs;
    }

    private static String free(String id, Set<String> taken) {
        String fingerprint = fingerprint(id);
        int length = SHORTEST;
        String slug = plain(id) + "-x" + fingerprint.substring(0, length);
        while (!taken.add(slug.toLowerCase(Locale.ROOT))) {
            slug = plain(id) + "-x" + fingerprint.substring(0, ++length);
        }
        return slug;
    }

    /** Returns a fingerprint of a text, in hexadecimal digits. */
    static String fingerprint(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
