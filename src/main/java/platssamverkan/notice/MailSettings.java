package platssamverkan.notice;

import java.net.URI;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails of this installation look from outside.
 *
 * @param from the sender's address; answers go there
 * @param baseUrl where people reach the product, for links
 * @param notBefore no mail about tasks is written earlier in the day
 */
@ConfigurationProperties("trygga.mail")
record MailSettings(String from, URI baseUrl, LocalTime notBefore) {

    String link(String path) {
        var base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    String host() {
        return baseUrl.getHost();
    }
}
