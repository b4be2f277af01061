package platssamverkan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in pieces in the database, so that they are backed up and restored together with what refers to them. */
@Component
class DatabaseFileStore implements FileStore {

    private static final int PIECE = 262_144;

    private final JdbcClient jdbc;

    DatabaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DocumentId id, InputStream content) throws IOException {
        var position = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            jdbc.sql("insert into document_piece (document_id, position, bytes) values (:id, :position, :bytes)")
                .param("id", id.value())
                .param("position", position++)
                .param("bytes", piece)
                .update();
        }
    }

    @Override
    public void write(DocumentId id, OutputStream to) throws IOException {
        var position = 0;
        for (var piece = piece(id, position); piece.isPresent(); piece = piece(id, ++position)) {
            to.write(piece.get());
        }
    }

    private Optional<byte[]> piece(DocumentId id, int position) {
        return jdbc.sql("select bytes from document_piece where document_id = :id and position = :position")
            .param("id", id.value())
            .param("position", position)
            .query((row, number) -> row.getBytes("bytes"))
            .optional();
    }
}
