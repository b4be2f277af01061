package platssamverkan.web.frame;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import platssamverkan.shared.CleanText;

/** Takes signs that no database text can hold out of what pages send. */
@ControllerAdvice
class CleanTextAdvice {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text == null ? null : CleanText.of(text));
            }
        });
    }
}
