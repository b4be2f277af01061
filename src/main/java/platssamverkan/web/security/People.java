package platssamverkan.web.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;

/** Finds the person behind a login. */
@Component("loginPeople")
class People implements UserDetailsService {

    private final AccountService accounts;

    People(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Person loadUserByUsername(String login) {
        return accounts.findByLogin(login)
            .map(account -> new Person(account, accounts.passwordHash(account.id()).orElseThrow()))
            .orElseThrow(() -> new UsernameNotFoundException("Unknown login"));
    }
}
