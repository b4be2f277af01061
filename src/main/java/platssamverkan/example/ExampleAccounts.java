package platssamverkan.example;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;

/** Makes the invented municipality and its people. */
@Component
@Profile("example")
class ExampleAccounts {

    private final AccountService accounts;

    ExampleAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Answers false where there are people already. */
    @Transactional
    public boolean create() {
        if (!accounts.isEmpty()) {
            return false;
        }
        var municipality = accounts.createMunicipality("Exempelstad", true).value();
        for (var person : ExamplePerson.values()) {
            accounts.create(person.account(municipality.id())).value();
        }
        return true;
    }

    AccountId id(ExamplePerson person) {
        return accounts.findByLogin(person.login()).orElseThrow().id();
    }
}
