package platssamverkan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class Account {

    @Id
    private UUID id;
    private UUID municipalityId;
    private String login;
    private String displayName;
    private String organisation;
    private String passwordHash;
    private boolean opensProjects;
    private boolean coordinator;
    private boolean processAdministrator;
    private boolean active;
    private Instant createdAt;
    private String email;
    private boolean taskMails;

    protected Account() {}

    Account(NewAccount account, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.municipalityId = account.municipalityId();
        this.login = LoginName.normalised(account.login());
        this.displayName = account.displayName();
        this.organisation = account.organisation();
        this.passwordHash = passwordHash;
        this.opensProjects = account.opensProjects() || account.coordinator();
        this.coordinator = account.coordinator();
        this.processAdministrator = account.processAdministrator();
        this.active = true;
        this.createdAt = createdAt;
        this.email = account.email();
        this.taskMails = true;
    }

    AccountView view() {
        return new AccountView(
            new AccountId(id), municipalityId, login, displayName, organisation, opensProjects, coordinator,
            processAdministrator, active);
    }

    boolean isReachable() {
        return active && email != null;
    }

    AccountSettings settings() {
        return new AccountSettings(displayName, email, taskMails);
    }

    void change(AccountSettings settings) {
        displayName = settings.displayName().strip();
        email = settings.email();
        taskMails = settings.taskMails();
    }

    String passwordHash() {
        return passwordHash;
    }
}
