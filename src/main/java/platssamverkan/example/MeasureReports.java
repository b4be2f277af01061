package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitStatus;
import platssamverkan.actionplan.ReportPayment;
import platssamverkan.actionplan.ReportPermit;
import platssamverkan.actor.ActorId;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Outcome;

/** Tells what the project leader reports about adopted measures without a decision. */
@Component
@Profile("example")
class MeasureReports {

    private final MeasureService measures;
    private final FinancingService financing;
    private final PermitService permits;
    private final Placeholders placeholders;
    private final Clock clock;

    MeasureReports(
        MeasureService measures, FinancingService financing, PermitService permits, Placeholders placeholders, Clock clock
    ) {
        this.measures = measures;
        this.financing = financing;
        this.permits = permits;
        this.placeholders = placeholders;
        this.clock = clock;
    }

    void tell(Act act, ProjectView project, AccountId by) {
        var measure = measure(act.about(), project);
        var reported = act.payment() != null
            ? financing.pay(measure, payment(placeholders.fill(act.payment(), project)), by, clock.instant())
            : permits.report(measure, permit(placeholders.fill(act.permit(), project)), by, clock.instant());
        accepted(reported, act);
    }

    private static void accepted(Outcome<?> outcome, Act act) {
        if (!outcome.isAccepted()) {
            throw new IllegalStateException(act.about() + ": " + outcome.refusals());
        }
    }

    private MeasureId measure(String title, ProjectView project) {
        return measures.adopted(project.id()).stream().filter(measure -> measure.content().title().equals(title))
            .map(MeasureView::id).findFirst().orElseThrow(() -> new IllegalStateException("No measure " + title));
    }

    private static ReportPayment payment(JsonNode told) {
        return new ReportPayment(new ActorId(UUID.fromString(told.get("actor").asText())),
            Contribution.valueOf(told.get("contribution").asText()),
            Kronor.toOre(Kronor.read(told.get("amount").asText()).orElseThrow()),
            LocalDate.parse(told.get("paidOn").asText()), told.get("reference").asText(), text(told, "note"));
    }

    private static ReportPermit permit(JsonNode told) {
        return new ReportPermit(PermitKind.valueOf(told.get("kind").asText()),
            PermitStatus.valueOf(told.get("status").asText()), LocalDate.parse(told.get("occurredOn").asText()),
            text(told, "registryNumber"), text(told, "note"));
    }

    private static String text(JsonNode told, String name) {
        return told.hasNonNull(name) ? told.get(name).asText() : null;
    }
}
