package org.snitp.measurements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file from one offset to another. */
final class FileRange extends InputStream {

    private static final int BLOCK = 1 << 15;

    private final FileChannel channel;
    private long left;

    FileRange(Path file, long from, long to) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(from);
        left = to - from;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int count = channel.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(length, left)));
        left -= Math.max(count, 0);
        return count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Returns where the line begins that follows the one to which the byte before an offset belongs; the end if there is none. */
    static long nextLine(Path file, long offset, long size) throws IOException {
        if (offset >= size) {
            return size;
        }
        byte[] block = new byte[BLOCK];
        long at = offset - 1;
        try (FileRange range = new FileRange(file, at, size)) {
            for (int count = range.read(block, 0, BLOCK); count >= 0; count = range.read(block, 0, BLOCK)) {
                for (int i = 0; i < count; i++) {
                    if (block[i] == '\n') {
                        return at + i + 1;
                    }
                }
                at += count;
            }
        }
        return size;
    }

    /** Counts the line breaks between two offsets, of which the second one is behind a line feed; CR LF is one. */
    static long lines(Path file, long from, long to) throws IOException {
        byte[] block = new byte[BLOCK];
        long lines = 0;
        boolean afterReturn = false;
        try (FileRange range = new FileRange(file, from, to)) {
            for (int count = range.read(block, 0, BLOCK); count >= 0; count = range.read(block, 0, BLOCK)) {
                for (int i = 0; i < count; i++) {
                    lines += block[i] == '\r' || (block[i] == '\n' && !afterReturn) ? 1 : 0;
                    afterReturn = block[i] == '\r';
                }
            }
        }
        return lines;
    }
}
