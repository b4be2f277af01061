package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.AgreementService;
import platssamverkan.collaboration.CollaborationAgreement;
import platssamverkan.process.correction.Correctors;
import platssamverkan.process.correction.StandingSheet;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** The written agreements between the parties, at any time of the project. */
@Component
@Order(93)
class AgreementSheet extends StandingSheet<AgreementForm, CollaborationAgreement> {

    private static final String KEY = "worksheet.agreements.";

    private final AgreementService agreements;
    private final PeopleChoices people;
    private final ActorNames actors;
    private final Texts texts;

    AgreementSheet(AgreementService agreements, Correctors correctors, PeopleChoices people, ActorNames actors,
            Texts texts) {
        super(correctors, texts);
        this.agreements = agreements;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "agreements";
    }

    @Override
    public String formId() {
        return "agreement";
    }

    @Override
    public String valueName() {
        return "agreement";
    }

    @Override
    public Class<AgreementForm> rowType() {
        return AgreementForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of("actorChoices", people.actors(projectId));
    }

    @Override
    protected List<RowView<CollaborationAgreement>> facts(ProjectId projectId) {
        return agreements.rows(projectId);
    }

    @Override
    protected AgreementForm form(CollaborationAgreement fact) {
        return AgreementForm.of(fact);
    }

    @Override
    protected CollaborationAgreement fact(AgreementForm form) {
        return form.agreement();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, CollaborationAgreement fact) {
        return agreements.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return agreements.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("name", "parties", "period", "state");
    }

    @Override
    protected Stream<String> cells(ProjectId projectId, CollaborationAgreement agreement) {
        var names = actors.of(projectId);
        var parties = agreement.parties().stream().map(names::get).sorted().collect(Collectors.joining(", "));
        return Stream.of(agreement.name(), parties, period(agreement), state(agreement));
    }

    private String period(CollaborationAgreement agreement) {
        return agreement.endsOn() == null
            ? texts.text(KEY + "untilFurtherNotice", texts.date(agreement.startsOn()))
            : texts.text(KEY + "fromTo", texts.date(agreement.startsOn()), texts.date(agreement.endsOn()));
    }

    private String state(CollaborationAgreement agreement) {
        return agreement.signedOn() == null
            ? texts.text(KEY + "draft")
            : texts.text(KEY + "signed", texts.date(agreement.signedOn()));
    }
}
