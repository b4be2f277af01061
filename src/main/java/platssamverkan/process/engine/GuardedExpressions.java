package platssamverkan.process.engine;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Expressions that reach named beans only, and no class, loader or thread from there (CVE-2026-109432). */
final class GuardedExpressions extends SpringExpressionManager {

    GuardedExpressions(ApplicationContext context) {
        super(context, new DiagramBeans(context));
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new ReflectionGuard());
        resolvers.add(super.createElResolver());
        return resolvers;
    }
}
