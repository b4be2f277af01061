package platssamverkan.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * A mail as MIME: plain text; an invitation also as a calendar object that mail programs act on (RFC 6047) and as an
 * attached file for all others.
 */
final class Letter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String FILE = "mote.ics";

    private Letter() {}

    static void write(MimeMessage letter, OutgoingMail mail, String from) throws MessagingException {
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        letter.setSubject(mail.subject(), UTF_8);
        letter.setHeader("Message-ID", mail.messageId());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("Content-Language", "sv");
        if (mail.calendar() == null) {
            letter.setText(mail.body(), UTF_8);
        } else {
            letter.setContent(withCalendar(mail));
        }
    }

    private static MimeMultipart withCalendar(OutgoingMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        var alternatives = new MimeBodyPart();
        alternatives.setContent(new MimeMultipart("alternative", text, calendar(mail.calendar())));
        var file = calendar(mail.calendar());
        file.setDisposition(BodyPart.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", alternatives, file);
    }

    private static MimeBodyPart calendar(CalendarFile calendar) throws MessagingException {
        var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
            new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
