package platssamverkan.web.frame;

import java.util.List;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.validation.BindingResult;
import platssamverkan.shared.Refusal;
import platssamverkan.shared.SwedishDate;

/** Puts refusals where a page's form shows them: at their fields, or above the form. */
public final class Refusals {

    private Refusals() {}

    public static void into(BindingResult form, List<Refusal> refusals) {
        refusals.forEach(refusal -> into(form, refusal));
    }

    private static void into(BindingResult form, Refusal refusal) {
        var code = "refusal." + refusal.code();
        var arguments = SwedishDate.inside(refusal.arguments());
        if (isField(form, refusal.path())) {
            form.rejectValue(refusal.path(), code, arguments, null);
        } else {
            form.reject(code, arguments, null);
        }
    }

    private static boolean isField(BindingResult form, String path) {
        return !path.isEmpty() && new BeanWrapperImpl(form.getTarget()).isReadableProperty(path);
    }
}
