package platssamverkan.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Takes a file in, on the disk and outside every transaction: its length, its type, and the picture without the rest. */
final class FileIntake {

    private FileIntake() {}

    /** Reads the stream to its end, or one byte further than a file may be long. */
    static Outcome<TakenFile> take(String sentName, InputStream content) throws IOException {
        var received = Files.createTempFile("platssamverkan-", ".received");
        try {
            var length = receive(content, received);
            if (length == 0) {
                return Outcome.refused(Refusal.of("fileEmpty"));
            }
            return length > UploadService.LARGEST
                ? Outcome.refused(UploadService.tooLarge())
                : examined(FileName.of(sentName), received);
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private static long receive(InputStream content, Path received) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(received))) {
            var buffer = new byte[8192];
            var length = 0L;
            for (var read = content.read(buffer); read >= 0 && length <= UploadService.LARGEST; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                length += read;
            }
            return length;
        }
    }

    private static Outcome<TakenFile> examined(String name, Path received) throws IOException {
        var type = TypeDetector.typeOf(received, name);
        if (type.isEmpty()) {
            return Outcome.refused(Refusal.of(
                TypeDetector.isPhonePhoto(received) ? "photoOfPhoneFormat" : "fileTypeNotAllowed", name));
        }
        var clean = Files.createTempFile("platssamverkan-", ".clean");
        try {
            clean(type.get(), received, clean);
            return Outcome.accepted(new TakenFile(name, type.get(), Files.size(clean), sha256(clean), clean));
        } catch (UnreadableImage | EOFException broken) {
            Files.delete(clean);
            return Outcome.refused(Refusal.of("imageUnreadable", name));
        } catch (IOException | RuntimeException fault) {
            Files.delete(clean);
            throw fault;
        }
    }

    private static void clean(FileType type, Path received, Path clean) throws IOException, UnreadableImage {
        try (InputStream from = new BufferedInputStream(Files.newInputStream(received));
            OutputStream to = new BufferedOutputStream(Files.newOutputStream(clean))) {
            switch (type) {
                case JPEG -> JpegCleaner.copy(from, to);
                case PNG -> PngCleaner.copy(from, to);
                case WEBP -> WebpCleaner.copy(from, to);
                default -> from.transferTo(to);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
