package platssamverkan.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells the type of a file by what it holds; a name decides nothing but whether text is a table. */
final class TypeDetector {

    private static final Tika TIKA = new Tika();
    private static final Set<String> PHONE_PHOTOS =
        Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private TypeDetector() {}

    /** Empty for everything that is not taken. */
    static Optional<FileType> typeOf(Path file, String name) throws IOException {
        if (startsAsZip(file)) {
            return OfficeFile.typeOf(file);
        }
        return switch (detected(file)) {
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/webp" -> Optional.of(FileType.WEBP);
            case "text/plain" -> isText(file) ? Optional.of(text(name)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it is a photo as phones keep them, which nothing here can take the hidden facts out of. */
    static boolean isPhonePhoto(Path file) throws IOException {
        return PHONE_PHOTOS.contains(detected(file));
    }

    private static FileType text(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TEXT;
    }

    private static String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }

    private static boolean startsAsZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Tika looks at the beginning only; a text holds no control signs anywhere. */
    private static boolean isText(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (var sign = content.read(); sign >= 0; sign = content.read()) {
                if (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                    return false;
                }
            }
            return true;
        }
    }
}
