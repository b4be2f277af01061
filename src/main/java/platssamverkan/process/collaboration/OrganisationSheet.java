package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.BoardSeat;
import platssamverkan.collaboration.CollaborationOrganisation;
import platssamverkan.collaboration.LegalForm;
import platssamverkan.collaboration.OrganisationService;
import platssamverkan.process.correction.Correctors;
import platssamverkan.process.correction.StandingSheet;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** The organisation of its own that the parties have formed, at any time of the project. */
@Component
@Order(92)
class OrganisationSheet extends StandingSheet<OrganisationForm, CollaborationOrganisation> {

    private final OrganisationService organisations;
    private final PeopleChoices people;
    private final Choices choices;
    private final Texts texts;

    OrganisationSheet(OrganisationService organisations, Correctors correctors, PeopleChoices people, Choices choices,
            Texts texts) {
        super(correctors, texts);
        this.organisations = organisations;
        this.people = people;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public String formId() {
        return "organisation";
    }

    @Override
    public String valueName() {
        return "organisation";
    }

    @Override
    public Class<OrganisationForm> rowType() {
        return OrganisationForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
            "legalForms", choices.of(LegalForm.values()),
            "boardSeats", choices.of(BoardSeat.values()),
            "actorChoices", people.actors(projectId));
    }

    @Override
    protected List<RowView<CollaborationOrganisation>> facts(ProjectId projectId) {
        return organisations.rows(projectId);
    }

    @Override
    protected OrganisationForm form(CollaborationOrganisation fact) {
        return OrganisationForm.of(fact);
    }

    @Override
    protected CollaborationOrganisation fact(OrganisationForm form) {
        return form.organisation();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, CollaborationOrganisation fact) {
        return organisations.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return organisations.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("name", "legalForm", "number", "board");
    }

    @Override
    protected Stream<String> cells(ProjectId projectId, CollaborationOrganisation organisation) {
        return Stream.of(organisation.name(), texts.of(organisation.form()),
            Optional.ofNullable(organisation.number()).orElse(""), board(organisation));
    }

    private String board(CollaborationOrganisation organisation) {
        return organisation.board().stream()
            .map(member -> texts.text("worksheet.organisations.seat", member.name(), texts.of(member.seat())))
            .collect(Collectors.joining(", "));
    }
}
