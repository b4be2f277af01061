package platssamverkan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the bytes of files are. */
interface FileStore {

    /** Keeps what the stream holds, in the caller's transaction. */
    void keep(DocumentId id, InputStream content) throws IOException;

    /** Writes the whole file, a piece at a time, so that it is never in memory as a whole. */
    void write(DocumentId id, OutputStream to) throws IOException;
}
