package platssamverkan.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.TryggaPlatser;
import platssamverkan.process.model.Diagram;

/** What the product consists of, by the names that the map uses. */
final class Product {

    private static final String ROOT = TryggaPlatser.class.getPackageName();

    private final Set<String> types = types();
    private final Set<String> routes = routes();
    private final Set<String> elements = Diagram.all().stream().flatMap(diagram -> diagram.ids().stream())
            .filter(id -> id != null).collect(Collectors.toSet());

    boolean has(String reference) {
        if (reference.startsWith("/")) {
            return routes.contains(plain(reference));
        }
        if (reference.matches("[A-Z][A-Za-z]*_\\w+")) {
            return elements.contains(reference);
        }
        return types.contains(reference) || Files.exists(Path.of(reference));
    }

    private static Set<String> types() {
        var classes = Path.of("target", "classes", ROOT);
        try (var files = Files.walk(classes)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceAll("(.*\\$)?(.+)\\.class", "$2")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents(ROOT).stream().map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, Product.class.getClassLoader()))
                .flatMap(Product::routes).collect(Collectors.toSet());
    }

    private static Stream<String> routes(Class<?> controller) {
        var roots = paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class));
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> Arrays.stream(roots)
                        .flatMap(root -> Arrays.stream(paths(mapping)).map(path -> plain(root + path))));
    }

    private static String[] paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }

    /** Without the names of variables. */
    private static String plain(String route) {
        return route.replaceAll("\\{[^}]*}", "{}");
    }
}
