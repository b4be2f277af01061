package platssamverkan.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies the picture of a PNG file and nothing else: no texts, times, Exif, further pictures, nor anything behind its end.
 * Which way up it is shown is kept (ISO/IEC 15948).
 */
final class PngCleaner {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> OF_THE_PICTURE = Set.of(
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD", "cICP");

    private PngCleaner() {}

    static void copy(InputStream input, OutputStream output) throws IOException, UnreadableImage {
        var from = new DataInputStream(input);
        var to = new DataOutputStream(output);
        if (!Arrays.equals(from.readNBytes(SIGNATURE.length), SIGNATURE)) {
            throw new UnreadableImage("It does not start as a PNG");
        }
        to.write(SIGNATURE);
        var seen = "";
        var pictured = false;
        do {
            var first = seen.isEmpty();
            seen = chunk(from, to);
            pictured |= seen.equals("IDAT");
            if (first && !seen.equals("IHDR")) {
                throw new UnreadableImage("Its header is missing");
            }
        } while (!seen.equals("IEND"));
        if (!pictured) {
            throw new UnreadableImage("It holds no picture");
        }
        to.flush();
    }

    private static String chunk(DataInputStream from, DataOutputStream to) throws IOException, UnreadableImage {
        var length = from.readInt();
        var kind = from.readNBytes(4);
        var content = from.readNBytes(Math.max(length, 0));
        if (content.length != length || from.readInt() != sum(kind, content)) {
            throw new UnreadableImage("A part is damaged");
        }
        var name = new String(kind, StandardCharsets.US_ASCII);
        if (OF_THE_PICTURE.contains(name)) {
            write(to, kind, content);
        } else if (name.equals("eXIf")) {
            var upright = Orientation.alone(Orientation.in(content));
            if (upright.length > 0) {
                write(to, kind, upright);
            }
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw new UnreadableImage("An unknown part " + name);
        }
        return name;
    }

    private static void write(DataOutputStream to, byte[] kind, byte[] content) throws IOException {
        to.writeInt(content.length);
        to.write(kind);
        to.write(content);
        to.writeInt(sum(kind, content));
    }

    private static int sum(byte[] kind, byte[] content) {
        var sum = new CRC32();
        sum.update(ByteBuffer.wrap(kind));
        sum.update(content);
        return (int) sum.getValue();
    }
}
