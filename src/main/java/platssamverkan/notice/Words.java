package platssamverkan.notice;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import platssamverkan.shared.SwedishDate;

/** The Swedish sentences of mails. */
@Component
class Words {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, SwedishDate.inside(Arrays.asList(arguments)), SWEDISH);
    }

    /** On one line, as the subject of a mail and a calendar's title must be. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
