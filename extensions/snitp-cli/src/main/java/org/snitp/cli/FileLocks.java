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
 * Holds files for one run of the command, from the moment when it reads them until it has written them: meanwhile no other run
 * holds them.
 *
 * <p>The lock of a file is a hidden file beside it, which is there only while somebody holds or wants it. The operating system
 * lets go of the lock when a process ends, however it ends; the file that then stays behind locks nobody out, and the next run
 * removes it. Where the file system has no locks, or the folder cannot be written to, there is no lock, and {@link FileState}
 * alone returns whether somebody else has written.
 */
final class FileLocks {

    /** How long a run waits for the others before it gives up. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How long a run waits before it says that it does. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final long PAUSE_MILLIS = 20;

    private static final int MAX_BYTES = 1 << 16;

    /** Behind what the file holds: Windows lets nobody write what is locked. */
    private static final long LOCKED_BYTE = 1L << 20;

    /** What this process holds: the locks of the operating system are those of a process, and end when any of its threads closes the file. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** A lock that is held. */
    private record Held(Path file, FileChannel channel) {}

    private final Console console;
    private final Duration patience;
    private final Deque<Held> held = new ArrayDeque<>();

    private FileLocks(Console console, Duration patience) {
        this.console = console;
        this.patience = patience;
    }

    /**
     * Waits until no other run holds any of the files, and holds them while some work is done.
     *
     * @param files the files, which need not exist
     * @param patience how long to wait for each
     */
    static <T> T hold(Console console, Collection<Path> files, Duration patience, Supplier<T> work) {
        FileLocks locks = new FileLocks(console, patience);
        try {
            // In one order, so that no two runs wait for each other.
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
            // No lock can be had here; whether the file changes meanwhile is seen all the same.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException(console.texts().text("lock.busy", file));
        }
    }

    /** Takes a lock, or returns null while somebody else has it. */
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
            // There are no locks here, and so the file is of no use.
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
     * Whoever held the lock before may have removed the file after it was opened here, and a third one may have made another.
     * The file gets a size by chance, to be recognised without being opened: to close it would end the lock.
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
            // A file that stays locks nobody out.
            return;
        } finally {
            HELD.remove(lock.file());
        }
    }
}
