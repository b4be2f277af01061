package platssamverkan.process.model;

import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import platssamverkan.process.engine.NamedInDiagram;

/** The classes that Spring makes beans of, found without starting it. */
final class Beans {

    private static final String PROCESS = "platssamverkan.process";
    private static final Map<String, Class<?>> BY_NAME = scan();

    private Beans() {}

    static boolean isDelegate(String name) {
        return BY_NAME.containsKey(name) && JavaDelegate.class.isAssignableFrom(BY_NAME.get(name));
    }

    static Class<?> named(String name) {
        return BY_NAME.get(name);
    }

    static boolean hasMethod(String bean, String method, int arguments) {
        return isNamedInDiagram(bean) && Arrays.stream(BY_NAME.get(bean).getMethods())
                .anyMatch(found -> found.getName().equals(method) && found.getParameterCount() == arguments);
    }

    private static boolean isNamedInDiagram(String bean) {
        return BY_NAME.containsKey(bean) && BY_NAME.get(bean).isAnnotationPresent(NamedInDiagram.class)
                && Modifier.isPublic(BY_NAME.get(bean).getModifiers());
    }

    /** Every bean of a kind, made with stand-ins for what it needs, so that it can tell its constants. */
    static <T> Stream<T> told(Class<T> kind) {
        return BY_NAME.values().stream().filter(kind::isAssignableFrom).map(type -> kind.cast(instance(type)));
    }

    private static Object instance(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(Beans::standIn).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Object standIn(Class<?> type) {
        return type == String.class ? "" : Mockito.mock(type);
    }

    private static Map<String, Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents(PROCESS).stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, Beans.class.getClassLoader()))
                .collect(Collectors.toMap(Beans::name, Function.identity()));
    }

    private static String name(Class<?> type) {
        var given = type.getAnnotation(Component.class);
        return given == null || given.value().isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given.value();
    }
}
