package platssamverkan.notice;

import org.springframework.mail.MailException;

/** Takes a mail out of the house. */
interface Postman {

    MailMode mode();

    /** @throws MailException where it cannot be done now, or with this mail not at all */
    MailStatus deliver(OutgoingMail mail);
}
