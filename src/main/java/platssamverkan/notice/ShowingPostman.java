package platssamverkan.notice;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The example's people are invented and so are their addresses: their mails are shown on a page. */
@Component
@Profile("example")
class ShowingPostman implements Postman {

    @Override
    public MailMode mode() {
        return MailMode.SHOWING;
    }

    @Override
    public MailStatus deliver(OutgoingMail mail) {
        return MailStatus.SHOWN;
    }
}
