package platssamverkan.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells documents and sheets among zip archives by the list of what is in them. Nothing is unpacked but the first part of
 * the entry that says what the archive is, so an archive that swells costs nothing.
 */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final int READ_AT_MOST = 100_000;
    private static final String WORDS = "wordprocessingml.document.main+xml";
    private static final String CELLS = "spreadsheetml.sheet.main+xml";

    private OfficeFile() {}

    /** Empty for other archives, and for documents that carry macros. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.size() > MOST_ENTRIES || carriesMacros(archive) ? Optional.empty() : told(archive);
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> told(ZipFile archive) throws IOException {
        if (text(archive, "mimetype").equals(FileType.ODT.mediaType()) && archive.getEntry("content.xml") != null) {
            return Optional.of(FileType.ODT);
        }
        var types = text(archive, "[Content_Types].xml");
        if (types.contains(WORDS) && archive.getEntry("word/document.xml") != null) {
            return Optional.of(FileType.DOCX);
        }
        return types.contains(CELLS) && archive.getEntry("xl/workbook.xml") != null
            ? Optional.of(FileType.XLSX) : Optional.empty();
    }

    private static boolean carriesMacros(ZipFile archive) {
        return archive.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).anyMatch(name ->
            name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"));
    }

    private static String text(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(READ_AT_MOST), StandardCharsets.UTF_8);
        }
    }
}
