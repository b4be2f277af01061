package platssamverkan.example;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.account.LoginHint;
import platssamverkan.account.LoginHints;

@Component
@Profile("example")
class ExampleLoginHints implements LoginHints {

    @Override
    public List<LoginHint> people() {
        return Arrays.stream(ExamplePerson.values())
            .map(person -> new LoginHint(person.login(), person.displayName()))
            .toList();
    }

    @Override
    public String password() {
        return ExamplePerson.PASSWORD;
    }
}
