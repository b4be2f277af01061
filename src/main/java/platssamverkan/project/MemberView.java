package platssamverkan.project;

import java.time.Instant;
import platssamverkan.account.AccountId;

/** One person's role in one project. */
public record MemberView(AccountId accountId, String name, String organisation, Role role, Instant since) {}
