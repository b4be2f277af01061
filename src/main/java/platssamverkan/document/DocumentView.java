package platssamverkan.document;

import java.time.Instant;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/**
 * A file and what is known of it.
 *
 * @param name as it was called where it came from, without what a name may not hold
 * @param size in bytes, after hidden data has been taken out
 * @param sha256 of what is kept, in hexadecimal
 * @param heldBy who may attach it while it is attached to nothing: who brought it, or who took that person's draft over
 * @param subject empty while the file is attached to nothing
 * @param purpose null while the file is attached to nothing
 * @param withdrawal empty for what is still relied on
 */
public record DocumentView(
    DocumentId id, ProjectId projectId, String name, FileType type, long size, String sha256, AccountId uploadedBy,
    Instant uploadedAt, AccountId heldBy, Optional<DocumentSubject> subject, DocumentPurpose purpose, Optional<Withdrawal> withdrawal
) {
    /** Why a file is no longer relied on; it can still be read. */
    public record Withdrawal(AccountId by, Instant at, String reason) {}

    /** The name that the file is saved under: it ends as files of its type do, whatever it was called. */
    public String fileName() {
        return type.ends(name) ? name : name + "." + type.extension();
    }
}
