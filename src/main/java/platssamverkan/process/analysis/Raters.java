package platssamverkan.process.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.analysis.Rating;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The people who rate: the project's members, and their names. */
@Component
public class Raters {

    private final MembershipService members;
    private final AccountService accounts;

    Raters(MembershipService members, AccountService accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    public List<Choice> choices(ProjectId projectId) {
        var names = new LinkedHashMap<AccountId, String>();
        members.members(projectId).forEach(member -> names.put(member.accountId(), member.name()));
        return names.entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                .toList();
    }

    /** Saves the rating of a row's place and factor, unless somebody outside the project is named as a rater. */
    public Outcome<String> save(ProjectId projectId, RowEdit<RatingForm> edit, Function<Rating, Outcome<UUID>> keep) {
        var stranger = stranger(projectId, edit.value());
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        return PairKey.parse(edit.rowKey())
                .map(pair -> keep.apply(edit.value().rating(pair)))
                .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")))
                .map(row -> edit.rowKey());
    }

    /** The second rater has to be somebody of the project. */
    private Optional<Refusal> stranger(ProjectId projectId, RatingForm form) {
        var known = form.secondRater() == null || members.members(projectId).stream().map(MemberView::accountId)
                .anyMatch(member -> member.value().equals(form.secondRater()));
        return known ? Optional.empty() : Optional.of(Refusal.at("secondRater", "raterNotMember"));
    }

    /** How the person is called, in the project or after leaving it. */
    public String name(AccountId person) {
        return accounts.displayName(person);
    }

    /** The names of all who have written the rows. */
    public Map<AccountId, String> names(Collection<RowView<Rating>> rows) {
        return accounts.findAll(rows.stream().map(RowView::by).distinct().toList()).values().stream()
                .collect(Collectors.toMap(AccountView::id, AccountView::displayName));
    }
}
