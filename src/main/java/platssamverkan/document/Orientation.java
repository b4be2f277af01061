package platssamverkan.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up an image is shown (Exif 2.3, tag 274): the only hidden fact of a picture that is kept. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int FIRST_DIRECTORY = 8;
    private static final int ENTRY_LENGTH = 12;

    private Orientation() {}

    /** Reads it out of the TIFF structure that Exif is; what cannot be read means upright. */
    static int in(byte[] tiff) {
        try {
            return read(ByteBuffer.wrap(tiff));
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    /** A TIFF structure that says nothing else; nothing at all for upright. */
    static byte[] alone(int orientation) {
        if (orientation == UPRIGHT) {
            return new byte[0];
        }
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(FIRST_DIRECTORY)
            .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1)
            .putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.position(4).getInt();
        int entries = tiff.position(directory).getShort() & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            tiff.position(directory + 2 + entry * ENTRY_LENGTH);
            if ((tiff.getShort() & 0xFFFF) == TAG && tiff.getShort() == SHORT) {
                tiff.getInt();
                int found = tiff.getShort();
                return found >= UPRIGHT && found <= MOST ? found : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
