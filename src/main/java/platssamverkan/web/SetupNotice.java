package platssamverkan.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import platssamverkan.account.SetupService;

/** Prints the link by which the first administrator comes in; only while nobody can log in, and never in the example. */
@Component
@Profile("!example & !test")
class SetupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SetupNotice.class);

    private final SetupService setup;
    private final ServletWebServerApplicationContext server;

    SetupNotice(SetupService setup, ServletWebServerApplicationContext server) {
        this.setup = setup;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setup.invite().ifPresent(token -> LOG.info("""

            Installationen är tom. Skapa den första administratören och kommunen här:
              http://127.0.0.1:{}/setup/{}
            Länken fungerar en gång och slutar gälla om en timme. Starta om programmet för att få en ny.
            """, server.getWebServer().getPort(), token));
    }
}
