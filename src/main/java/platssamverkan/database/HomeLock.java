package platssamverkan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one live instance; the operating system frees it whatever way the instance ends. */
final class HomeLock implements AutoCloseable {

    /** Within one process a second channel on the file would free the lock of the first when it closes. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock acquire(HomeDirectory home) {
        if (!HELD_HERE.add(home.lock())) {
            throw taken(home);
        }
        try {
            return new HomeLock(home.lock(), lockedChannel(home));
        } catch (RuntimeException exception) {
            HELD_HERE.remove(home.lock());
            throw exception;
        }
    }

    private static FileChannel lockedChannel(HomeDirectory home) {
        try {
            var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw taken(home);
            }
            return channel;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static HomeRefused taken(HomeDirectory home) {
        return new HomeRefused(
                "Trygga Platser är redan igång med databasen i %s.".formatted(home.root()),
                "Använd det program som redan är igång, eller stäng det först. Vill du köra två samtidigt behöver det "
                        + "andra en egen katalog: sätt TRYGGA_DATA_DIRECTORY.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
