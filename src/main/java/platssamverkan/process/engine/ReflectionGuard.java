package platssamverkan.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Stands first among the resolvers and refuses every way from a value to the machinery behind it. */
final class ReflectionGuard extends ELResolver {

    private static final Set<String> REFUSED_NAMES = Set.of("class", "getClass", "forName", "classLoader");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        refuse(base, method);
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        refuse(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    private static void refuse(Object base, Object property) {
        if (base != null && (isMachinery(base) || REFUSED_NAMES.contains(String.valueOf(property)))) {
            throw new ELException("Refused in an expression");
        }
    }

    private static boolean isMachinery(Object base) {
        return base instanceof Class || base instanceof ClassLoader || base instanceof Module || base instanceof Thread
            || base instanceof Runtime || base instanceof ProcessBuilder || base instanceof Process
            || base.getClass().getPackageName().startsWith("java.lang.reflect")
            || base.getClass().getPackageName().startsWith("java.lang.invoke");
    }
}
