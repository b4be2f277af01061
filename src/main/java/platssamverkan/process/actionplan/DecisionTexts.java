package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.AdoptionView;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** Says in sentences what the group decides on, and what it decided. */
@Component
class DecisionTexts {

    private final ActionPlanService plans;
    private final GroupDecisionService decisions;
    private final DecisionWords words;
    private final AccountService accounts;
    private final Texts texts;

    DecisionTexts(
        ActionPlanService plans, GroupDecisionService decisions, DecisionWords words, AccountService accounts, Texts texts
    ) {
        this.plans = plans;
        this.decisions = decisions;
        this.words = words;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** What lies before the group, as Markdown. */
    String planToDecide(ProjectId project) {
        return decisions.open(project)
            .map(decision -> Proposals.markdown(decision.opening().snapshot(), texts)).orElseGet(() -> plan(project));
    }

    private String plan(ProjectId project) {
        return plans.latest(project).map(plan -> paragraphs(Stream.of(
                Optional.of(texts.text("plan.toDecide", plan.version(), plan.measures().size())),
                plan.note().map(note -> texts.text("plan.note", Markdown.literal(note))),
                Optional.of(measures(plan)))
            .flatMap(Optional::stream))).orElse("");
    }

    /** The decision that waits for the chair, as Markdown. */
    String waitingDecision(ProjectId project) {
        return decisions.open(project).flatMap(DecisionView::minutes)
            .map(minutes -> paragraphs(words.minutes(minutes).map(Markdown::literal))).orElse("")
            + decisions.open(project).filter(decision -> !decision.votes().isEmpty())
                .map(decision -> "\n\n" + votes(decision)).orElse("");
    }

    /** When an answer per capsulam must be in, and how many it takes, as Markdown. */
    String terms(DecisionView decision) {
        var opening = decision.opening();
        return texts.text("decision.voter.rule", texts.date(decision.lastDay()), opening.voters().size(), opening.quorum(),
            texts.of(opening.rule().majority()));
    }

    /** The ways in which the open decision can end, in the words that fit what it is about. */
    List<Choice> outcomes(ProjectId project, String who) {
        var subject = decisions.open(project).map(decision -> decision.opening().subject()).orElse(DecisionSubject.PLAN);
        return Stream.of(PlanDecision.values()).map(outcome -> new Choice(
            outcome.name(), texts.text("decision.outcome." + who + "." + subject + "." + outcome))).toList();
    }

    /** What the seats have answered so far, as Markdown. */
    String votes(DecisionView decision) {
        return texts.text("decision.votes.soFar") + "\n\n" + words.votes(decision).rows().stream()
            .map(row -> "- " + Markdown.literal(row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(". "))))
            .collect(Collectors.joining("\n"));
    }

    /** Whom else the proposal needs a decision of, as Markdown. */
    String furtherOf(DecisionView decision) {
        return further(decision.opening().furtherDecisions()).map(Markdown::literal).orElse("");
    }

    List<String> sentences(AdoptionView decision) {
        var recorded = decision.recorded();
        return Stream.of(
                Optional.of(texts.text("result.recordAdoption." + recorded.decision(), decision.version(),
                    texts.date(recorded.heldOn()), recorded.minutesReference())),
                Optional.of(texts.text("result.recordAdoption.present", names(recorded.present()))),
                Optional.ofNullable(recorded.requiredChanges())
                    .map(changes -> texts.text("result.recordAdoption.requiredChanges", changes)),
                Optional.ofNullable(recorded.reservations())
                    .map(other -> texts.text("result.recordAdoption.reservations", other)),
                further(recorded.furtherDecisions()),
                Optional.of(texts.text("result.recordAdoption.recordedBy", accounts.displayName(decision.recordedBy()))),
                unconfirmed(decision))
            .flatMap(Optional::stream).toList();
    }

    private Optional<String> unconfirmed(AdoptionView decision) {
        return decision.answer().isEmpty() ? Optional.of(texts.text("result.recordAdoption.waits"))
            : decision.answer().filter(answer -> !answer.confirmed())
                .map(refused -> texts.text("result.recordAdoption.refused"));
    }

    private String names(List<Attendee> people) {
        return texts.names(people.stream()
            .map(person -> texts.text("plan.person", person.name(), person.organisation())).toList());
    }

    private Optional<String> further(List<FurtherDecision> others) {
        return others.isEmpty() ? Optional.empty() : Optional.of(texts.text("result.recordAdoption.further",
            texts.names(others.stream().map(this::further).toList())));
    }

    private String further(FurtherDecision other) {
        var facts = Stream.of(
                Optional.ofNullable(other.decidesOn()).map(texts::date),
                Optional.ofNullable(other.registryNumber()).map(number -> texts.text("plan.registryNumber", number)))
            .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return facts.isEmpty() ? other.body() : texts.text("plan.furtherDecision", other.body(), facts);
    }

    private String measures(PlanView plan) {
        return plan.measures().stream()
            .map(measure -> Markdown.literal(
                texts.text("plan.measure", measure.number(), measure.content().title())))
            .collect(Collectors.joining("  \n"));
    }

    private static String paragraphs(Stream<String> sentences) {
        return sentences.collect(Collectors.joining("\n\n"));
    }
}
