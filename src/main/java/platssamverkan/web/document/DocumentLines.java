package platssamverkan.web.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureTitles;
import platssamverkan.document.DocumentId;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.DocumentView;
import platssamverkan.document.Registration;
import platssamverkan.document.RegistrationService;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.project.ProjectDoor;

/** Finds files together with what they belong to, and says who brought them and when. */
@Component
public class DocumentLines {

    private static final long KILO = 1024;

    private final DocumentService documents;
    private final RegistrationService registrations;
    private final MeasureTitles titles;
    private final AccountService accounts;
    private final ProjectDoor door;
    private final Texts texts;
    private final Days days;

    DocumentLines(
        DocumentService documents, RegistrationService registrations, MeasureTitles titles, AccountService accounts,
        ProjectDoor door, Texts texts, Days days
    ) {
        this.documents = documents;
        this.registrations = registrations;
        this.titles = titles;
        this.accounts = accounts;
        this.door = door;
        this.texts = texts;
        this.days = days;
    }

    /** Every file that is attached to something in the project. */
    List<DocumentLine> of(ProjectView project, AccountView reader) {
        return lines(project, documents.attached(project.id()), reader);
    }

    /** The files of one measure. */
    public List<DocumentLine> ofMeasure(ProjectView project, MeasureId measure, AccountView reader) {
        return lines(
            project, documents.attachedTo(project.id(), DocumentSubject.measure(measure.value())), reader);
    }

    private List<DocumentLine> lines(ProjectView project, List<DocumentView> files, AccountView reader) {
        if (files.isEmpty()) {
            return List.of();
        }
        var tends = door.isTendedBy(project, reader);
        var names = new Names(
            accounts.findAll(files.stream().flatMap(DocumentLines::people).distinct().toList()),
            measures(files), registrations.latest(project.id()));
        return files.stream().map(file -> line(file, names, tends || file.uploadedBy().equals(reader.id()))).toList();
    }

    private DocumentLine line(DocumentView file, Names names, boolean mayWithdraw) {
        return new DocumentLine(
            file, file.subject().map(subject -> subject(subject, names)).orElse(""), size(file.size()),
            names.person(file.uploadedBy()), days.moment(file.uploadedAt()), names.registrations().get(file.id()),
            file.withdrawal().map(withdrawal -> texts.text("documents.withdrawn.why",
                days.moment(withdrawal.at()), names.person(withdrawal.by()), withdrawal.reason())).orElse(null),
            mayWithdraw && file.withdrawal().isEmpty());
    }

    private String subject(DocumentSubject subject, Names names) {
        return subject.kind() == DocumentSubject.Kind.INSPECTION
            ? texts.text("documents.inspection") : names.measures().getOrDefault(subject, "");
    }

    private Map<DocumentSubject, String> measures(Collection<DocumentView> files) {
        var ids = files.stream().flatMap(file -> file.subject().stream())
            .filter(subject -> subject.kind() == DocumentSubject.Kind.MEASURE)
            .map(subject -> new MeasureId(subject.id())).distinct().toList();
        return titles.of(ids).stream().collect(Collectors.toMap(
            title -> DocumentSubject.measure(title.id().value()),
            title -> texts.text("plan.measure", title.number(), title.title())));
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return texts.text("documents.size.bytes", bytes);
        }
        return bytes < KILO * KILO
            ? texts.text("documents.size.kilobytes", bytes / KILO)
            : texts.text("documents.size.megabytes", (double) bytes / KILO / KILO);
    }

    private static Stream<AccountId> people(DocumentView file) {
        return Stream.concat(Stream.of(file.uploadedBy()), file.withdrawal().map(DocumentView.Withdrawal::by).stream());
    }

    private record Names(
        Map<AccountId, AccountView> people, Map<DocumentSubject, String> measures,
        Map<DocumentId, Registration> registrations
    ) {
        String person(AccountId id) {
            return Optional.ofNullable(people.get(id)).map(AccountView::displayName).orElse("");
        }
    }
}
