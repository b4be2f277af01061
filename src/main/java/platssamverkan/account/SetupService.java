package platssamverkan.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Lets exactly one person in to an empty installation, by a link that is valid once and for an hour. */
@Service
@Transactional
public class SetupService {

    private static final Duration VALID_FOR = Duration.ofHours(1);

    private final SetupInvitations invitations;
    private final AccountService accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupService(SetupInvitations invitations, AccountService accounts, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The secret part of a new link; empty where somebody can log in already. Earlier links stop working. */
    public Optional<String> invite() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        invitations.deleteAllInBatch();
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        invitations.save(new SetupInvitation(hash(token), clock.instant().plus(VALID_FOR)));
        return Optional.of(token);
    }

    public boolean isOpen(String token) {
        return accounts.isEmpty()
            && invitations.findByTokenHash(hash(token)).filter(i -> i.isOpenAt(clock.instant())).isPresent();
    }

    /** Makes the first administrator; the link is used up only when that succeeds. */
    public Outcome<AccountView> accept(String token, FirstAdministrator first) {
        var invitation = invitations.findByTokenHash(hash(token)).filter(i -> i.isOpenAt(clock.instant()));
        if (invitation.isEmpty() || !accounts.isEmpty()) {
            return Outcome.refused(Refusal.of("setupLinkClosed"));
        }
        var outcome = create(first);
        if (outcome.isAccepted()) {
            invitation.get().use(clock.instant());
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome<AccountView> create(FirstAdministrator first) {
        var municipality = accounts.createMunicipality(first.municipality(), false);
        if (!municipality.isAccepted()) {
            return Outcome.refused(municipality.refusals());
        }
        return accounts.create(new NewAccount(
            municipality.value().id(), first.login(), first.displayName(), first.organisation(), first.password(),
            true, true, true, null));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
