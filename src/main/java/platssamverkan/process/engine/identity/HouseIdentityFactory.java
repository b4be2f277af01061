package platssamverkan.process.engine.identity;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives each command of the engine its view of the people. */
@Component
public class HouseIdentityFactory implements SessionFactory {

    private final ObjectProvider<People> people;

    HouseIdentityFactory(ObjectProvider<People> people) {
        this.people = people;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new HouseIdentity(people.getObject());
    }
}
