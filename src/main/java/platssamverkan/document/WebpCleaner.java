package platssamverkan.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies the picture of a WebP file and nothing else: no Exif, XMP, unknown parts, nor anything behind its end. Which way
 * up it is shown is kept. Moving pictures are not taken (WebP container specification, RFC 9649).
 */
final class WebpCleaner {

    private static final Set<String> OF_THE_PICTURE = Set.of("VP8 ", "VP8L", "ALPH", "ICCP");
    private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L");
    private static final Set<String> MOVING = Set.of("ANIM", "ANMF");
    private static final String FEATURES = "VP8X";
    private static final int FEATURES_LENGTH = 10;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final DataInputStream from;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private byte[] features;
    private byte[] upright = {};
    private int pictures;

    private WebpCleaner(InputStream from) {
        this.from = new DataInputStream(from);
    }

    static void copy(InputStream input, OutputStream output) throws IOException, UnreadableImage {
        new WebpCleaner(input).copy(output);
    }

    private void copy(OutputStream to) throws IOException, UnreadableImage {
        if (!name().equals("RIFF")) {
            throw new UnreadableImage("It does not start as a WebP");
        }
        var left = length() - 4;
        if (!name().equals("WEBP")) {
            throw new UnreadableImage("It is another RIFF");
        }
        while (left > 0) {
            left -= chunk(left);
        }
        if (pictures != 1) {
            throw new UnreadableImage("It does not hold one picture");
        }
        to.write(written());
    }

    private long chunk(long left) throws IOException, UnreadableImage {
        var name = name();
        var length = length();
        var padded = length + length % 2;
        if (8 + length > left || length > Integer.MAX_VALUE) {
            throw new UnreadableImage("A part is longer than the file");
        }
        var content = from.readNBytes((int) length);
        if (content.length < length) {
            throw new EOFException("A part ends before its end");
        }
        if (8 + padded <= left) {
            from.skipNBytes(padded - length);
        }
        keep(name, content);
        return 8 + padded;
    }

    private void keep(String name, byte[] content) throws UnreadableImage {
        if (MOVING.contains(name)) {
            throw new UnreadableImage("It moves");
        }
        if (name.equals(FEATURES)) {
            features = Arrays.copyOf(content, FEATURES_LENGTH);
        } else if (name.equals("EXIF")) {
            upright = Orientation.alone(Orientation.in(tiff(content)));
        } else if (OF_THE_PICTURE.contains(name)) {
            pictures += PICTURES.contains(name) ? 1 : 0;
            write(picture, name, content);
        }
    }

    private byte[] written() {
        var parts = new ByteArrayOutputStream();
        if (features != null) {
            var kept = upright.length > 0 ? EXIF_FLAG : 0;
            features[0] = (byte) (features[0] & ~(EXIF_FLAG | XMP_FLAG) | kept);
            write(parts, FEATURES, features);
        }
        parts.writeBytes(picture.toByteArray());
        if (features != null && upright.length > 0) {
            write(parts, "EXIF", upright);
        }
        return ByteBuffer.allocate(12 + parts.size()).order(ByteOrder.LITTLE_ENDIAN)
            .put(ascii("RIFF")).putInt(4 + parts.size()).put(ascii("WEBP")).put(parts.toByteArray()).array();
    }

    /** Some writers put the name of the format before it, as in a JPEG. */
    private static byte[] tiff(byte[] exif) {
        var named = exif.length >= EXIF.length && Arrays.equals(exif, 0, EXIF.length, EXIF, 0, EXIF.length);
        return named ? Arrays.copyOfRange(exif, EXIF.length, exif.length) : exif;
    }

    private String name() throws IOException {
        var name = new byte[4];
        from.readFully(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private long length() throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(from.readInt()));
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] content) {
        to.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(ascii(name)).putInt(content.length).array());
        to.writeBytes(content);
        if (content.length % 2 == 1) {
            to.write(0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
