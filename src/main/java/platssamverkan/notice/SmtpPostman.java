package platssamverkan.notice;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of the settings, where there is one. */
@Component
@Profile("!example")
class SmtpPostman implements Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final boolean serverNamed;
    private final MailSettings settings;
    private final Clock clock;

    SmtpPostman(
        ObjectProvider<JavaMailSender> server, @Value("${spring.mail.host:}") String host, MailSettings settings, Clock clock
    ) {
        this.server = server;
        this.serverNamed = !host.isBlank();
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public MailMode mode() {
        return serverNamed && server.getIfAvailable() != null ? MailMode.SENDING : MailMode.NO_SERVER;
    }

    @Override
    public MailStatus deliver(OutgoingMail mail) {
        var sender = server.getObject();
        var letter = sender.createMimeMessage();
        try {
            Letter.write(letter, mail, settings.from());
            letter.setSentDate(Date.from(clock.instant()));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(letter);
        return MailStatus.SENT;
    }
}
