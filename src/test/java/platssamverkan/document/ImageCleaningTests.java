package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an image its picture is kept, and which way up it is shown. */
class ImageCleaningTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void takesEverythingHiddenOutOfAPhoto(int orientation) throws Exception {
        var photo = Samples.jpegWithSecrets(orientation);
        assertThat(Samples.metadata(photo).getExif().getGpsInfo()).isNotNull();
        assertThat(holdsTheSecret(photo)).isTrue();

        var clean = jpeg(photo);

        assertThat(holdsTheSecret(clean)).isFalse();
        assertSamePicture(clean, photo);
        if (orientation == 1) {
            assertThat(Samples.metadata(clean)).isNull();
        } else {
            assertThat(Samples.metadata(clean).getExif().getGpsInfo()).isNull();
            assertThat(Samples.metadata(clean).getExif().getAllFields()).hasSize(1);
            assertThat(Samples.metadata(clean).findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue())
                .isEqualTo(orientation);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void takesEverythingHiddenOutOfAPng(int orientation) throws Exception {
        var image = Samples.pngWithSecrets(orientation);
        assertThat(holdsTheSecret(image)).isTrue();

        var clean = png(image);

        assertThat(holdsTheSecret(clean)).isFalse();
        assertSamePicture(clean, image);
        assertThat(text(clean).contains("eXIf")).isEqualTo(orientation != 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void takesEverythingHiddenOutOfAWebp(int orientation) throws Exception {
        var image = Samples.joined(Samples.webpWithSecrets(orientation), Samples.ascii(Samples.SECRET));
        assertThat(holdsTheSecret(image)).isTrue();

        var clean = webp(image);

        assertThat(holdsTheSecret(clean)).isFalse();
        assertThat(text(clean)).contains("/picture.", "colours").doesNotContain("XMP ", "ABCD");
        assertThat(text(clean).contains("EXIF")).isEqualTo(orientation != 1);
        assertThat(clean[20]).isEqualTo((byte) (orientation == 1 ? 0x20 : 0x28));
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4)).isEqualTo(clean.length - 8);
        assertThat(webp(clean)).isEqualTo(clean);
    }

    @Test
    void makesNoRoomForAPartOfAWebpThatOnlySaysThatItIsLong() {
        var head = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).put(Samples.ascii("RIFF")).putInt(-2)
            .put(Samples.ascii("WEBP")).put(Samples.ascii("VP8 "));

        assertThatThrownBy(() -> webp(head.putInt(16, Integer.MAX_VALUE).array())).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> webp(head.putInt(16, -100).array())).isInstanceOf(UnreadableImage.class);
    }

    @Test
    void refusesAWebpThatIsNotOnePicture() {
        var whole = Samples.webpWithSecrets(1);
        assertThatThrownBy(() -> webp(Arrays.copyOf(whole, whole.length - 5))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> webp(Samples.riff(Samples.part("VP8X", new byte[10])))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> webp(Samples.riff(Samples.part("ANMF", new byte[10])))).isInstanceOf(UnreadableImage.class);
        var longer = Samples.riff(Samples.part("VP8 ", new byte[10]));
        longer[16] = 99;
        assertThatThrownBy(() -> webp(longer)).isInstanceOf(UnreadableImage.class);
    }

    @Test
    void leavesAPlainImageAsItIs() throws Exception {
        assertSamePicture(jpeg(Samples.image("jpg")), Samples.image("jpg"));
        assertThat(png(Samples.image("png"))).isEqualTo(Samples.image("png"));
        assertThat(jpeg(jpeg(Samples.jpegWithSecrets(6)))).isEqualTo(jpeg(Samples.jpegWithSecrets(6)));
    }

    @Test
    void refusesWhatIsNotBuiltAsItsFormatSays() {
        var photo = Samples.image("jpg");
        var image = Samples.image("png");

        assertThatThrownBy(() -> jpeg(Arrays.copyOf(photo, photo.length - 20))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> jpeg(Samples.joined(Arrays.copyOf(photo, 2), Samples.ascii("text"))))
            .isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> jpeg(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}))
            .isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> png(Arrays.copyOf(image, image.length - 20))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> png(damaged(image))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> png(Samples.joined(Arrays.copyOf(image, 33), Samples.chunk("ABCD", new byte[3]))))
            .isInstanceOf(UnreadableImage.class);
    }

    @Test
    void readsTheOrientationOutOfEverythingElse() {
        assertThat(Orientation.in(Samples.tiff(6))).isEqualTo(6);
        assertThat(Orientation.in(new byte[0])).isEqualTo(1);
        assertThat(Orientation.in(Samples.ascii("MM\0*\0\0\u007f\u00ff"))).isEqualTo(1);
        assertThat(Orientation.in(Samples.ascii("MM\0*\u00ff\u00ff\u00ff\u00ff"))).isEqualTo(1);
        assertThat(Orientation.alone(1)).isEmpty();
    }

    private static byte[] damaged(byte[] image) {
        var damaged = image.clone();
        damaged[image.length - 20]++;
        return damaged;
    }

    private static void assertSamePicture(byte[] one, byte[] other) {
        var first = Samples.read(one);
        var second = Samples.read(other);
        assertThat(pixels(first)).isEqualTo(pixels(second));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static boolean holdsTheSecret(byte[] file) {
        return text(file).contains(Samples.SECRET);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg(byte[] image) throws Exception {
        var out = new ByteArrayOutputStream();
        JpegCleaner.copy(new ByteArrayInputStream(image), out);
        return out.toByteArray();
    }

    private static byte[] webp(byte[] image) throws Exception {
        var out = new ByteArrayOutputStream();
        WebpCleaner.copy(new ByteArrayInputStream(image), out);
        return out.toByteArray();
    }

    private static byte[] png(byte[] image) throws Exception {
        var out = new ByteArrayOutputStream();
        PngCleaner.copy(new ByteArrayInputStream(image), out);
        return out.toByteArray();
    }
}
