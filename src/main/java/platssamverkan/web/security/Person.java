package platssamverkan.web.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountView;

/** The person who is logged in. */
public record Person(AccountView account, String passwordHash) implements UserDetails {

    /** The same person after a change of the account. */
    public Person now(AccountView changed) {
        return new Person(changed, passwordHash);
    }

    public AccountId id() {
        return account.id();
    }

    /** The account's id: it is all that the engine is told of a person. */
    @Override
    public String getUsername() {
        return account.id().toString();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var authorities = new ArrayList<GrantedAuthority>(List.of(new SimpleGrantedAuthority("ROLE_PARTICIPANT")));
        if (account.processAdministrator()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_PROCESS_ADMINISTRATOR"));
        }
        return authorities;
    }
}
