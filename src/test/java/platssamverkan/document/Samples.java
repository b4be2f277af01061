package platssamverkan.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Small files of every sort, made anew. */
final class Samples {

    static final String SECRET = "Kim Eks telefon";
    private static final byte[] PNG_END = chunk("IEND", new byte[0]);

    private Samples() {}

    static BufferedImage picture() {
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 24; x++) {
            for (var y = 0; y < 16; y++) {
                picture.setRGB(x, y, new Color(x * 10, y * 15, 128).getRGB());
            }
        }
        return picture;
    }

    static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With a place, an owner, a comment, an XMP packet and something behind its end. */
    static byte[] jpegWithSecrets(int orientation) {
        try {
            var tags = new TiffOutputSet();
            tags.setGpsInDegrees(18.1, 59.3);
            tags.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            tags.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_USER_COMMENT, SECRET);
            var out = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(image("jpg"), out, tags);
            var exif = out.toByteArray();
            return joined(
                new byte[] {exif[0], exif[1]}, segment(0xFE, SECRET), segment(0xED, "Photoshop 3.0\0" + SECRET),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"), segment(0xE2, "MPF\0" + SECRET),
                Arrays.copyOfRange(exif, 2, exif.length), ascii(SECRET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With texts, a time, Exif, and something behind its end. */
    static byte[] pngWithSecrets(int orientation) {
        var plain = image("png");
        var end = plain.length - PNG_END.length;
        return joined(
            Arrays.copyOf(plain, 33), chunk("tEXt", ascii("Author\0" + SECRET)),
            chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)), chunk("eXIf", tiff(orientation)),
            chunk("tIME", new byte[7]), Arrays.copyOfRange(plain, 33, end), chunk("zTXt", ascii("A\0\0" + SECRET)),
            PNG_END, ascii(SECRET));
    }

    /** Built by hand: the picture's part is only named as one, which is all that is looked at. */
    static byte[] webpWithSecrets(int orientation) {
        var features = new byte[] {0x2C, 0, 0, 0, 9, 0, 0, 9, 0, 0};
        return riff(joined(
            part("VP8X", features), part("ICCP", ascii("colours")), part("VP8L", ascii("/picture.")),
            part("EXIF", joined(tiff(orientation), ascii(SECRET))), part("XMP ", ascii("<x>" + SECRET + "</x>")),
            part("ABCD", ascii(SECRET))));
    }

    static byte[] riff(byte[] parts) {
        return joined(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN)
            .put(ascii("RIFF")).putInt(4 + parts.length).put(ascii("WEBP")).array(), parts);
    }

    static byte[] part(String name, byte[] content) {
        return joined(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(ascii(name)).putInt(content.length).array(),
            content, new byte[content.length % 2]);
    }

    static byte[] tiff(int orientation) {
        return joined(Orientation.alone(orientation), ascii(SECRET));
    }

    static JpegImageMetadata metadata(byte[] jpeg) {
        try {
            return (JpegImageMetadata) Imaging.getMetadata(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml",
            "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>",
            "word/document.xml", "<document/>"));
    }

    static byte[] chunk(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(ascii(kind));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(ascii(kind)).put(content)
            .putInt((int) sum.getValue()).array();
    }

    static byte[] segment(int marker, String content) {
        return ByteBuffer.allocate(4 + content.length()).put((byte) 0xFF).put((byte) marker)
            .putShort((short) (content.length() + 2)).put(ascii(content)).array();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
