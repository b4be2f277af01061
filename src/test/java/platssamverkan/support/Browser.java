package platssamverkan.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for all browser tests: the machine's own where it has one, otherwise Playwright's. */
public final class Browser {

    public static final int WIDE = 1280;
    public static final int NARROW = 360;

    private static final int HEIGHT = 900;
    /** How long a busy machine may take to show what a test waits for. */
    private static final int PATIENCE_MS = 30_000;
    /** The one without windows does the same work in four fifths of the time. */
    private static final List<String> INSTALLED = List.of(
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync");

    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** A page of its own session, in a Swedish browser of this width. */
    public static Page page(int width) {
        return session(width).newPage();
    }

    /** A session of its own: what is logged in here is not logged in elsewhere. */
    public static BrowserContext session(int width) {
        return running().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale("sv-SE")
            .setTimezoneId("Europe/Stockholm")
            .setViewportSize(width, HEIGHT));
    }

    /** Keeps a picture of the whole page under target/screenshots, if pictures are asked for: each takes a while. */
    public static void picture(Page page, String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (running == null) {
            running = launch();
        }
        return running;
    }

    private static com.microsoft.playwright.Browser launch() {
        var installed = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), INSTALLED.stream())
            .map(Path::of).filter(Files::isExecutable).findFirst();
        var playwright = Playwright.create(new CreateOptions().setEnv(environment(installed)));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var options = new LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return playwright.chromium().launch(options);
    }

    private static Map<String, String> environment(Optional<Path> installed) {
        return installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }
}
