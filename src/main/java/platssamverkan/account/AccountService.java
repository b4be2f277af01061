package platssamverkan.account;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Makes accounts and tells who a person is. */
@Service
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final Municipalities municipalities;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(Accounts accounts, Municipalities municipalities, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Outcome<AccountView> create(NewAccount account) {
        var refusals = AccountRules.check(account);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (accounts.findByLogin(LoginName.normalised(account.login())).isPresent()) {
            return Outcome.refused(Refusal.at("login", "loginTaken", account.login()));
        }
        var hash = passwords.encode(account.password());
        return Outcome.accepted(accounts.saveAndFlush(new Account(account, hash, clock.instant())).view());
    }

    /** What the person has decided about the account. */
    @Transactional(readOnly = true)
    public AccountSettings settings(AccountId id) {
        return accounts.findById(id.value()).orElseThrow().settings();
    }

    /** Changes what the person decides about the account. */
    public Outcome<AccountView> change(AccountId id, AccountSettings settings) {
        var refusals = AccountRules.check(settings);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var account = accounts.findById(id.value()).orElseThrow();
        account.change(settings);
        return Outcome.accepted(accounts.saveAndFlush(account).view());
    }

    /** The e-mail addresses of everybody who can log in, has one and wants mails about tasks; the same order each time. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> wantTaskMails() {
        return addresses(accounts.findByActiveTrueAndTaskMailsTrueAndEmailNotNullOrderById().stream());
    }

    /** The e-mail addresses of those of the people who can log in and have one. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> addresses(Collection<AccountId> ids) {
        return addresses(accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
            .filter(Account::isReachable));
    }

    private static Map<AccountId, String> addresses(Stream<Account> people) {
        return people.collect(Collectors.toMap(
            person -> person.view().id(), person -> person.settings().email(), (one, other) -> one, LinkedHashMap::new));
    }

    public Outcome<MunicipalityView> createMunicipality(String name, boolean example) {
        if (municipalities.findByName(name).isPresent()) {
            return Outcome.refused(Refusal.at("municipality", "municipalityExists", name));
        }
        return Outcome.accepted(
            municipalities.saveAndFlush(new Municipality(UUID.randomUUID(), name, example)).view());
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::view);
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> findByLogin(String login) {
        return accounts.findByLogin(LoginName.normalised(login)).map(Account::view);
    }

    /** The hash to check a password against; for the login alone. */
    @Transactional(readOnly = true)
    public Optional<String> passwordHash(AccountId id) {
        return accounts.findById(id.value()).map(Account::passwordHash);
    }

    /** The person's name; the identifier where the account is gone. */
    @Transactional(readOnly = true)
    public String displayName(AccountId id) {
        return find(id).map(AccountView::displayName).orElseGet(id::toString);
    }

    @Transactional(readOnly = true)
    public Map<AccountId, AccountView> findAll(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
            .map(Account::view)
            .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    /** The active people of one municipality, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> colleagues(UUID municipalityId) {
        return accounts.findByMunicipalityIdAndActiveTrueOrderByDisplayName(municipalityId).stream()
            .map(Account::view)
            .toList();
    }

    @Transactional(readOnly = true)
    public MunicipalityView municipality(UUID id) {
        return municipalities.findById(id).orElseThrow().view();
    }
}
