package org.snitp.reports.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The names of files for ids: the id itself where every file system takes it. Two ids never have one name, also where capitals
 * do not count, and no name is one that Windows reserves.
 */
final class FileNames {

    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = reserved();

    private FileNames() {}

    private static Set<String> reserved() {
        Set<String> names = new HashSet<>(Set.of("con", "prn", "aux", "nul", "index"));
        for (int i = 0; i <= 9; i++) {
            names.add("com" + i);
            names.add("lpt" + i);
        }
        return names;
    }

    /** Returns the name for each id, without an extension. */
    static Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            if (!names.containsKey(id)) {
                String plain = plain(id);
                String name = plain;
                for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                    name = plain + "_" + i;
                }
                names.put(id, name);
            }
        }
        return names;
    }

    private static String plain(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (kept || (c == '.' && !name.isEmpty())) {
                name.appendCodePoint(c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        String first = name.toString().split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        if (RESERVED.contains(first) || name.toString().endsWith(".")) {
            name.append('_');
        }
        return name.length() <= LONGEST ? name.toString() : name.substring(0, LONGEST) + "_" + digest(id);
    }

    private static String digest(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
