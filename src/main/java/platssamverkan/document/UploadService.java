package platssamverkan.document;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Takes files in. The caller has checked that the person may read the project. */
@Service
public class UploadService {

    /** In bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private final DocumentService documents;

    UploadService(DocumentService documents) {
        this.documents = documents;
    }

    /**
     * Takes a file in, attached to nothing yet. Reads at most {@link #LARGEST} bytes and a little; images lose everything
     * but the picture (GDPR art. 25).
     *
     * @param name what the file is called where it comes from; null where nobody says
     */
    public Outcome<DocumentView> upload(ProjectId project, String name, InputStream content, AccountId by)
        throws IOException {
        if (documents.hasTooManyLoose(project, by)) {
            return Outcome.refused(Refusal.of("tooManyLooseFiles", DocumentService.MOST_LOOSE));
        }
        var taken = FileIntake.take(name, content);
        if (!taken.isAccepted()) {
            return Outcome.refused(taken.refusals());
        }
        try (var file = taken.value()) {
            return Outcome.accepted(documents.keep(project, file, by));
        }
    }

    /** The answer to a file that says that it is longer than any may be. */
    public static Refusal tooLarge() {
        return Refusal.of("uploadTooLarge", LARGEST / 1024 / 1024);
    }
}
