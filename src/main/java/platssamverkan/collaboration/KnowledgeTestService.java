package platssamverkan.collaboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * Keeps the steering group's answers to the knowledge test before and after its training (TP-076), and tells of them
 * only what holds for five or more.
 */
@Service
@Transactional
public class KnowledgeTestService {

    private final KnowledgeAnswers answers;
    private final KnowledgeTests tests;
    private final SteeringGroupService groups;
    private final MembershipService memberships;
    private final RowKeeper rows;

    KnowledgeTestService(
        KnowledgeAnswers answers, KnowledgeTests tests, SteeringGroupService groups, MembershipService memberships,
        RowKeeper rows
    ) {
        this.answers = answers;
        this.tests = tests;
        this.groups = groups;
        this.memberships = memberships;
        this.rows = rows;
    }

    /** The test that the project answers: the newest until the first answer, then the same to the end. */
    @Transactional(readOnly = true)
    public KnowledgeTest test(ProjectId project) {
        return current(project).stream().findFirst()
            .map(answer -> tests.version(answer.content().testVersion()))
            .orElseGet(tests::newest);
    }

    /** A row for every member of the group and each occasion, those before the training first. */
    @Transactional(readOnly = true)
    public List<KnowledgeRow> rows(ProjectId project) {
        var versions = current(project).stream().collect(Collectors.toMap(RowView::rowId, RowView::version));
        return Arrays.stream(TestOccasion.values())
            .flatMap(occasion -> members(project).map(member -> {
                var row = rowId(project, member, occasion);
                return new KnowledgeRow(row, member.name(), member.actor(), occasion, versions.getOrDefault(row, 0L));
            }))
            .toList();
    }

    /** The names of the members who have not answered both tests. */
    @Transactional(readOnly = true)
    public List<String> missing(ProjectId project) {
        return rows(project).stream().filter(row -> !row.isAnswered()).map(KnowledgeRow::member).distinct().toList();
    }

    /**
     * Keeps one member's answers. A member who logs in answers alone; for one who does not, the answers on paper are
     * typed by somebody else.
     *
     * @param choices the chosen option of each question, by the codes; every question is answered
     */
    public Outcome<UUID> answer(ProjectId project, UUID row, long seen, Map<String, String> choices, AccountId by) {
        var found = asked(project, row);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        var asked = found.get();
        var test = test(project);
        var refusals = new ArrayList<>(KnowledgeAnswerRules.check(test, choices));
        mayAnswer(project, asked.member(), by).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var answer = new AnswerTest(asked.member().key(), asked.member().name(), asked.occasion(), test.version(), choices);
        var change = new RowChange(project, row, seen, by);
        return rows.keep(answers, change, at -> new KnowledgeAnswer(change, answer, at));
    }

    @Transactional(readOnly = true)
    public KnowledgeTestResult result(ProjectId project) {
        return KnowledgeArithmetic.of(test(project), current(project).stream().map(RowView::content).toList());
    }

    /** Whether the person is one of those who answer. */
    @Transactional(readOnly = true)
    public boolean isAsked(ProjectId project, AccountId person) {
        return members(project).anyMatch(member -> member.account().filter(person::equals).isPresent());
    }

    private record Asked(TestedMember member, TestOccasion occasion) {}

    private Optional<Asked> asked(ProjectId project, UUID row) {
        return members(project)
            .flatMap(member -> Arrays.stream(TestOccasion.values()).map(occasion -> new Asked(member, occasion)))
            .filter(asked -> rowId(project, asked.member(), asked.occasion()).equals(row))
            .findFirst();
    }

    private Optional<Refusal> mayAnswer(ProjectId project, TestedMember member, AccountId by) {
        var own = member.account().map(by::equals).orElse(true);
        return own || memberships.holders(project, Role.PROJEKTLEDARE).contains(by)
            ? Optional.empty()
            : Optional.of(Refusal.of("testOfSomebodyElse", member.name()));
    }

    private Stream<TestedMember> members(ProjectId project) {
        return groups.group(project).stream()
            .flatMap(group -> group.content().active().stream())
            .map(TestedMember::of);
    }

    private static UUID rowId(ProjectId project, TestedMember member, TestOccasion occasion) {
        return RowChange.named(project, "knowledge/" + member.key() + "/" + occasion, 0, null).rowId();
    }

    private List<RowView<AnswerTest>> current(ProjectId project) {
        return answers.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(KnowledgeAnswer::view)
            .toList();
    }
}
