package org.snitp.io.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a text: its bits and bytes, its signs and words, its lines and how they are indented. */
final class Damage {

    static final List<String> SIGNS = List.of(
            "\n",
            "\t",
            " ",
            ":",
            ": ",
            "-",
            "- ",
            ",",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "|",
            ">",
            "%",
            "@",
            "#",
            " #",
            "?",
            "? ",
            "\\",
            "\\u0000",
            "\\ud83d",
            "0x",
            "1e999999999",
            "~",
            "null",
            "true",
            "---\n",
            "...\n",
            "<<: ",
            "\r",
            "\r\n",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "😀",
            "x-",
            "''",
            "\"\"",
            "[]",
            "{}");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** Returns a text with one to three damages; the text itself stays. */
    byte[] of(byte[] text) {
        byte[] damaged = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            damaged = damaged.length < 2 ? text : once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] text) {
        return switch (random.nextInt(8)) {
            case 0 -> bit(text);
            case 1 -> octet(text);
            case 2 -> copied(text);
            case 3 -> Arrays.copyOf(text, random.nextInt(text.length));
            case 4 -> spliced(text, sign());
            case 5 -> spliced(text, new byte[0]);
            default -> lines(text);
        };
    }

    private byte[] bit(byte[] text) {
        byte[] damaged = text.clone();
        damaged[random.nextInt(text.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    private byte[] octet(byte[] text) {
        byte[] damaged = text.clone();
        damaged[random.nextInt(text.length)] = (byte) random.nextInt(256);
        return damaged;
    }

    private byte[] copied(byte[] text) {
        byte[] damaged = text.clone();
        int length = random.nextInt(Math.min(40, text.length));
        System.arraycopy(
                text, random.nextInt(text.length - length), damaged, random.nextInt(text.length - length), length);
        return damaged;
    }

    private byte[] sign() {
        return SIGNS.get(random.nextInt(SIGNS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts something in the place of up to seven bytes. */
    private byte[] spliced(byte[] text, byte[] piece) {
        int at = random.nextInt(text.length);
        int rest = Math.min(text.length, at + random.nextInt(8));
        byte[] damaged = Arrays.copyOf(text, at + piece.length + text.length - rest);
        System.arraycopy(piece, 0, damaged, at, piece.length);
        System.arraycopy(text, rest, damaged, at + piece.length, text.length - rest);
        return damaged;
    }

    private byte[] lines(byte[] text) {
        List<String> lines = new ArrayList<>(List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> Collections.swap(lines, line, other);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> lines.remove(line);
            case 3 -> lines.set(line, " ".repeat(1 + random.nextInt(4)) + lines.get(line));
            default -> lines.set(line, lines.get(line).replaceFirst("^ {1,2}", ""));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
