package platssamverkan.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** The table of documents. */
@Repository
class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId id, ProjectId project, TakenFile file, AccountId by, Instant at) {
        jdbc.sql("""
                insert into document (id, project_id, name, file_type, size_bytes, sha256, uploaded_by, uploaded_at,
                    held_by)
                values (:id, :project, :name, :type, :size, :sha256, :by, :at, :by)""")
            .param("id", id.value())
            .param("project", project.value())
            .param("name", file.name())
            .param("type", file.type().name())
            .param("size", file.size())
            .param("sha256", file.sha256())
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .update();
    }

    List<DocumentView> find(ProjectId project, Collection<DocumentId> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select * from document where project_id = :project and id in (:ids)")
            .param("project", project.value())
            .param("ids", ids.stream().map(DocumentId::value).toList())
            .query(DocumentRows::read).list();
    }

    List<DocumentView> attached(ProjectId project) {
        return jdbc.sql("""
                select * from document where project_id = :project and attached_at is not null
                order by attached_at desc, name, id""")
            .param("project", project.value())
            .query(DocumentRows::read).list();
    }

    List<DocumentView> attachedTo(ProjectId project, DocumentSubject subject) {
        return jdbc.sql("""
                select * from document where project_id = :project and subject_kind = :kind and subject_id = :subject
                order by attached_at, name, id""")
            .param("project", project.value())
            .param("kind", subject.kind().name())
            .param("subject", subject.id())
            .query(DocumentRows::read).list();
    }

    /** The files that the person has brought or taken over and attached to nothing. */
    List<DocumentView> loose(ProjectId project, AccountId holder) {
        return jdbc.sql("""
                select * from document where project_id = :project and held_by = :holder and attached_at is null""")
            .param("project", project.value())
            .param("holder", holder.value())
            .query(DocumentRows::read).list();
    }

    void hold(DocumentId id, AccountId holder) {
        jdbc.sql("update document set held_by = :holder where id = :id and attached_at is null")
            .param("holder", holder.value())
            .param("id", id.value())
            .update();
    }

    /** True where the file was this person's to attach and belonged to nothing. */
    boolean attach(DocumentId id, ProjectId project, DocumentSubject subject, DocumentPurpose purpose, AccountId by, Instant at) {
        return jdbc.sql("""
                update document set subject_kind = :kind, subject_id = :subject, purpose = :purpose, attached_at = :at
                where id = :id and project_id = :project and held_by = :by and attached_at is null""")
            .param("kind", subject.kind().name())
            .param("subject", subject.id())
            .param("purpose", purpose.name())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .param("project", project.value())
            .param("by", by.value())
            .update() == 1;
    }

    boolean discard(DocumentId id, ProjectId project, AccountId by) {
        return jdbc.sql("""
                delete from document where id = :id and project_id = :project and held_by = :by
                and attached_at is null""")
            .param("id", id.value())
            .param("project", project.value())
            .param("by", by.value())
            .update() == 1;
    }

    /** True where it was attached and not withdrawn before. */
    boolean withdraw(DocumentId id, ProjectId project, String reason, AccountId by, Instant at) {
        return jdbc.sql("""
                update document set withdrawn_by = :by, withdrawn_at = :at, withdrawal_reason = :reason
                where id = :id and project_id = :project and attached_at is not null and withdrawn_at is null""")
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("reason", reason)
            .param("id", id.value())
            .param("project", project.value())
            .update() == 1;
    }

    /** The oldest files that nothing has been made of, each held until the transaction ends. */
    List<DocumentView> looseBefore(Instant before, Instant after, int most) {
        return jdbc.sql("""
                select * from document where attached_at is null and uploaded_at < :before and uploaded_at > :after
                order by uploaded_at limit :most for update skip locked""")
            .param("before", Timestamp.from(before))
            .param("after", Timestamp.from(after))
            .param("most", most)
            .query(DocumentRows::read).list();
    }

    private static DocumentView read(ResultSet row, int number) throws SQLException {
        var kind = row.getString("subject_kind");
        var purpose = row.getString("purpose");
        return new DocumentView(
            new DocumentId(row.getObject("id", UUID.class)), new ProjectId(row.getObject("project_id", UUID.class)),
            row.getString("name"), FileType.valueOf(row.getString("file_type")), row.getLong("size_bytes"),
            row.getString("sha256"), new AccountId(row.getObject("uploaded_by", UUID.class)),
            row.getTimestamp("uploaded_at").toInstant(),
            new AccountId(row.getObject("held_by", UUID.class)),
            kind == null ? Optional.empty() : Optional.of(new DocumentSubject(
                DocumentSubject.Kind.valueOf(kind), row.getObject("subject_id", UUID.class))),
            purpose == null ? null : DocumentPurpose.valueOf(purpose), withdrawal(row));
    }

    private static Optional<DocumentView.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null ? Optional.empty() : Optional.of(new DocumentView.Withdrawal(
            new AccountId(row.getObject("withdrawn_by", UUID.class)), at.toInstant(),
            row.getString("withdrawal_reason")));
    }
}
