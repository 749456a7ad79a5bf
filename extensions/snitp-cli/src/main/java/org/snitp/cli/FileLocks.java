package org.snitp.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;

/**
 * Locks files for one run of the command, from reading them until they are written, so that no other run uses them.
 *
 * <p>The lock of a file is a hidden file beside it, which exists only while it is needed. The operating system releases
 * the lock at the end of the process, even of a killed one; a lock file that remains is not locked, and the next run
 * deletes it. If the file system has no locks, or the folder is not writable, there is no lock, and {@link FileState}
 * alone detects changes by others.
 */
final class FileLocks {

    /** How long a run waits for others before it fails. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How long a run waits before it prints a message. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final long PAUSE_MILLIS = 20;

    private static final int MAX_BYTES = 1 << 16;

    /** After the end of the file: on Windows, a locked range cannot be written. */
    private static final long LOCKED_BYTE = 1L << 20;

    /**
     * The locks of this process. Locks of the operating system belong to a process, and end when any of its threads
     * closes the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** A lock. */
    private record Held(Path file, FileChannel channel) {}

    private final Console console;
    private final Duration patience;
    private final Deque<Held> held = new ArrayDeque<>();

    private FileLocks(Console console, Duration patience) {
        this.console = console;
        this.patience = patience;
    }

    /**
     * Waits until no other run holds any of the files, and holds them during an action.
     *
     * @param files the files, which need not exist
     * @param patience how long to wait for each file
     */
    static <T> T hold(Console console, Collection<Path> files, Duration patience, Supplier<T> work) {
        FileLocks locks = new FileLocks(console, patience);
        try {
            // In a fixed order, to avoid deadlocks.
            files.stream().map(OutputFile::real).distinct().sorted().forEach(locks::hold);
            return work.get();
        } finally {
            locks.release();
        }
    }

    private void hold(Path file) {
        Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
        long begin = System.nanoTime();
        boolean told = false;
        try {
            for (Held taken = take(lock); ; taken = take(lock)) {
                if (taken != null) {
                    held.push(taken);
                    return;
                }
                long waited = System.nanoTime() - begin;
                if (waited > patience.toNanos()) {
                    throw new UsageException(console.texts().text("lock.busy", file));
                }
                if (!told && waited > SILENCE.toNanos()) {
                    console.complain(console.texts().text("lock.waiting", file));
                    told = true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            // There is no lock here; changes of the file are detected nevertheless.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException(console.texts().text("lock.busy", file));
        }
    }

    /** Acquires a lock, or returns null while another process has it. */
    private static @Nullable Held take(Path lock) throws IOException {
        if (!HELD.add(lock)) {
            return null;
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock got = channel.tryLock(LOCKED_BYTE, 1, false);
            taken = got != null && isStillThere(lock, channel);
            return taken ? new Held(lock, channel) : null;
        } catch (IOException e) {
            // There are no locks here, so the file is useless.
            Files.deleteIfExists(lock);
            throw e;
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(lock);
            }
        }
    }

    /**
     * The previous owner may have deleted the file after it was opened here, and another process may have created a new
     * one. The file has a random size, so that it is recognised without opening it: closing it would release the lock.
     */
    private static boolean isStillThere(Path lock, FileChannel channel) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(MAX_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), size - 1L);
        try {
            return Files.size(lock) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void release() {
        while (!held.isEmpty()) {
            release(held.pop());
        }
    }

    private static void release(Held lock) {
        try (FileChannel channel = lock.channel()) {
            if (channel.isOpen()) {
                Files.deleteIfExists(lock.file());
            }
        } catch (IOException e) {
            // A lock file that remains does not lock anything.
            return;
        } finally {
            HELD.remove(lock.file());
        }
    }
}
