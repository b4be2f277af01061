package platssamverkan.process.engine;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/** The only beans that an expression can reach: delegates and those marked {@link NamedInDiagram}. */
final class DiagramBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private volatile Set<String> names;

    DiagramBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return names().contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var entries = new HashSet<Entry<Object, Object>>();
        names().forEach(name -> entries.add(new SimpleEntry<>(name, get(name))));
        return entries;
    }

    private Set<String> names() {
        if (names == null) {
            var found = new HashSet<>(Set.of(context.getBeanNamesForType(JavaDelegate.class, false, false)));
            found.addAll(Set.of(context.getBeanNamesForAnnotation(NamedInDiagram.class)));
            names = Set.copyOf(found);
        }
        return names;
    }
}
