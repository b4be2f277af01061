package platssamverkan.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies the picture of a JPEG file and nothing else: no Exif, XMP, IPTC, comments, thumbnails, nor anything behind its
 * end. The picture itself is not touched; which way up it is shown is kept (ITU-T T.81, annex B).
 */
final class JpegCleaner {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] COLOURS = ascii("ICC_PROFILE\0");
    private static final byte[] ADOBE = ascii("Adobe");
    private static final int JFIF_LENGTH = 12;
    private static final int ADOBE_LENGTH = 12;

    private final DataInputStream from;
    private final OutputStream to;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] jfif = {};
    private int orientation = 1;
    private boolean scanned;

    private JpegCleaner(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = to;
    }

    static void copy(InputStream from, OutputStream to) throws IOException, UnreadableImage {
        new JpegCleaner(from, to).copy();
    }

    private void copy() throws IOException, UnreadableImage {
        if (marker() != START) {
            throw new UnreadableImage("It does not start as a JPEG");
        }
        for (var marker = marker(); marker != END; marker = marker == SCAN ? scan() : marker()) {
            segment(marker);
        }
        if (!scanned) {
            throw new UnreadableImage("It holds no picture");
        }
        write(to, END, null);
    }

    private void segment(int marker) throws IOException, UnreadableImage {
        var length = from.readUnsignedShort() - 2;
        if (length < 0) {
            throw new UnreadableImage("A part without length");
        }
        var content = new byte[length];
        from.readFully(content);
        if (marker == SCAN) {
            writeHead();
            write(to, marker, content);
        } else {
            keep(marker, content);
        }
    }

    private void keep(int marker, byte[] content) throws IOException, UnreadableImage {
        if (marker == 0xE0 && starts(content, JFIF)) {
            jfif = Arrays.copyOf(Arrays.copyOf(content, JFIF_LENGTH), JFIF_LENGTH + 2);
        } else if (marker == 0xE1 && starts(content, EXIF)) {
            orientation = Orientation.in(Arrays.copyOfRange(content, EXIF.length, content.length));
        } else if (marker == 0xE2 && starts(content, COLOURS)) {
            write(out(), marker, content);
        } else if (marker == 0xEE && starts(content, ADOBE)) {
            write(out(), marker, Arrays.copyOf(content, ADOBE_LENGTH));
        } else if (isOfThePicture(marker)) {
            write(out(), marker, content);
        } else if (marker < 0xE0 || marker > 0xFE) {
            throw new UnreadableImage("An unknown part " + marker);
        }
    }

    /** Frames and tables; 0xE0 to 0xEF and 0xFE say something of it, and everything else is unknown. */
    private static boolean isOfThePicture(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 || marker >= 0xDB && marker <= 0xDD;
    }

    private OutputStream out() {
        return scanned ? to : head;
    }

    private void writeHead() throws IOException {
        if (scanned) {
            return;
        }
        scanned = true;
        to.write(0xFF);
        to.write(START);
        if (jfif.length > 0) {
            write(to, 0xE0, jfif);
        }
        var upright = Orientation.alone(orientation);
        if (upright.length > 0) {
            var exif = new ByteArrayOutputStream();
            exif.writeBytes(EXIF);
            exif.writeBytes(upright);
            write(to, 0xE1, exif.toByteArray());
        }
        head.writeTo(to);
    }

    /** Copies the picture's own bytes up to the next part and says which that is. */
    private int scan() throws IOException {
        while (true) {
            var next = from.readUnsignedByte();
            if (next != 0xFF) {
                to.write(next);
                continue;
            }
            var code = from.readUnsignedByte();
            while (code == 0xFF) {
                code = from.readUnsignedByte();
            }
            if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                return code;
            }
            to.write(0xFF);
            to.write(code);
        }
    }

    private int marker() throws IOException, UnreadableImage {
        if (from.readUnsignedByte() != 0xFF) {
            throw new UnreadableImage("Something between its parts");
        }
        var code = from.readUnsignedByte();
        while (code == 0xFF) {
            code = from.readUnsignedByte();
        }
        return code;
    }

    private static void write(OutputStream out, int marker, byte[] content) throws IOException {
        out.write(0xFF);
        out.write(marker);
        if (content != null) {
            out.write((content.length + 2) >> 8);
            out.write(content.length + 2);
            out.write(content);
        }
    }

    private static boolean starts(byte[] content, byte[] name) {
        return content.length >= name.length && Arrays.equals(content, 0, name.length, name, 0, name.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
