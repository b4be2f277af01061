package platssamverkan.notice;

import java.net.URI;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What writing mails needs, without Spring. */
final class Mails {

    static final MailSettings SETTINGS =
        new MailSettings("platser@exempelstad.example", URI.create("https://platser.exempelstad.example"), LocalTime.of(6, 0));

    private Mails() {}

    static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice", "messages/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.forLanguageTag("sv"));
        return new Words(messages);
    }
}
