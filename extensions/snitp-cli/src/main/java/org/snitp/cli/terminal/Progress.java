package org.snitp.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A line on standard error that tells a person who waits that the command works, and how far it is. It appears after a
 * second, only on a terminal, and is gone before anything else is printed.
 */
public final class Progress implements AutoCloseable {

    private static final int FIRST_MILLISECONDS = 1_000;
    private static final int NEXT_MILLISECONDS = 250;
    private static final int BAR_COLUMNS = 20;
    private static final double MILLISECONDS_PER_SECOND = 1_000.0;

    /** Takes the cursor to the beginning of the line, which becomes empty. */
    static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final Locale locale;
    private final String words;
    private final int columns;
    private final int all;
    private final long begun = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final Thread thread = new Thread(this::show, "progress");
    private boolean shown;
    private boolean closed;

    private Progress(Console console, String words, int all) {
        this.err = console.err();
        this.locale = console.locale();
        this.words = words;
        this.columns = console.width();
        this.all = all;
        if (console.watched()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * Begins something; the line counts the seconds, and has a bar if the number of steps is known.
     *
     * @param words what is being done
     * @param all the number of steps; 0: unknown
     */
    public static Progress of(Console console, String words, int all) {
        return new Progress(console, words, all);
    }

    /** Returns what is computed, with a line as long as that takes. */
    public static <T> T during(Console console, String words, Supplier<T> computed) {
        Progress progress = of(console, words, 0);
        try {
            return computed.get();
        } finally {
            progress.close();
        }
    }

    /** Tells that one more step is done. */
    public void step() {
        done.incrementAndGet();
    }

    /** Takes the line away. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
            if (shown) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    private synchronized void show() {
        try {
            long first = begun + FIRST_MILLISECONDS * 1_000_000L;
            for (long left = first - System.nanoTime(); !closed && left > 0; left = first - System.nanoTime()) {
                wait(left / 1_000_000 + 1);
            }
            while (!closed) {
                shown = true;
                err.print(CLEAR + line(done.get(), (System.nanoTime() - begun) / 1_000_000));
                err.flush();
                wait(NEXT_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the line after some steps and some time. */
    String line(int steps, long milliseconds) {
        String time = String.format(locale, "%.0f s", milliseconds / MILLISECONDS_PER_SECOND);
        if (all == 0) {
            return Paragraph.cut(words, columns - 1 - time.length() - 2) + "  " + time;
        }
        int filled = (int) ((long) BAR_COLUMNS * Math.min(steps, all) / all);
        String bar = "#".repeat(filled) + ".".repeat(BAR_COLUMNS - filled);
        String end = "  " + bar + "  " + steps + "/" + all + "  " + time;
        return Paragraph.cut(words, columns - 1 - end.length()) + end;
    }
}
