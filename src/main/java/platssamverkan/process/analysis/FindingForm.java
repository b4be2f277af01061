package platssamverkan.process.analysis;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.analysis.CheckedStatement;
import platssamverkan.analysis.ChecklistAnswer;
import platssamverkan.analysis.InspectionFinding;

/**
 * The answers to the statements of the checklist about one factor, in their order; a factor has three at most.
 *
 * @param photos ids of files to add, separated by commas
 */
record FindingForm(
        ChecklistAnswer first, ChecklistAnswer second, ChecklistAnswer third, @Size(max = 4000) String observation,
        @Size(max = 1000) String photos) {

    static FindingForm of(InspectionFinding finding, List<String> statements) {
        return new FindingForm(answer(finding, statements, 0), answer(finding, statements, 1),
                answer(finding, statements, 2), finding.observation(), null);
    }

    List<CheckedStatement> answers(List<String> statements) {
        var given = new ArrayList<ChecklistAnswer>();
        given.add(first);
        given.add(second);
        given.add(third);
        var answers = new ArrayList<CheckedStatement>();
        for (int at = 0; at < Math.min(statements.size(), given.size()); at++) {
            if (given.get(at) != null) {
                answers.add(new CheckedStatement(statements.get(at), given.get(at)));
            }
        }
        return answers;
    }

    private static ChecklistAnswer answer(InspectionFinding finding, List<String> statements, int at) {
        return at < statements.size() ? finding.answer(statements.get(at)) : null;
    }
}
