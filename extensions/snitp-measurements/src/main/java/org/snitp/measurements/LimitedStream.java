package org.snitp.measurements;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails if it has more than the allowed number of bytes. */
final class LimitedStream extends FilterInputStream {

    /** Thrown if there are more bytes. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private long left;

    LimitedStream(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws TooLongException {
        left -= bytes;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
