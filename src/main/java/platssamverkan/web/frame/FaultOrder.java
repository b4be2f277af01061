package platssamverkan.web.frame;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** Puts what is wrong with a form in the order in which its fields stand. */
@Component
public class FaultOrder {

    public List<DetailedError> of(List<DetailedError> faults, Object form) {
        var fields = Stream.of(form.getClass().getDeclaredFields()).map(Field::getName).toList();
        return faults.stream().sorted(Comparator.comparing(fault -> place(fault, fields))).toList();
    }

    /** What concerns the form as a whole comes last. */
    private static int place(DetailedError fault, List<String> fields) {
        var place = fault.isGlobal() ? -1 : fields.indexOf(fault.getFieldName().split("[.\\[]")[0]);
        return place < 0 ? fields.size() : place;
    }
}
