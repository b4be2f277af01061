package platssamverkan.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.security.Person;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {

    private final AccountService accounts;
    private final Texts texts;
    private final Days days;
    private final FaultOrder faultOrder;
    private final ProjectStanding standing;
    private final boolean exampleInstallation;

    FrameAdvice(
        AccountService accounts, Texts texts, Days days, FaultOrder faultOrder, ProjectStanding standing,
        Environment environment
    ) {
        this.accounts = accounts;
        this.texts = texts;
        this.days = days;
        this.faultOrder = faultOrder;
        this.standing = standing;
        this.exampleInstallation = environment.acceptsProfiles(Profiles.of("example"));
    }

    @ModelAttribute("frame")
    Frame frame(@AuthenticationPrincipal Person person, HttpServletRequest request, Locale locale) {
        var visitor = Optional.ofNullable(person).map(Person::account).orElse(null);
        var language = Languages.of(locale);
        var path = path(request);
        var parts = path.split("/");
        return new Frame(
            language, parts.length > 1 ? parts[1] : "", inOtherLanguage(path, request, language), visitor,
            example(visitor, request));
    }

    @ModelAttribute("texts")
    Texts texts() {
        return texts;
    }

    @ModelAttribute("standing")
    ProjectStanding standing() {
        return standing;
    }

    @ModelAttribute("faultOrder")
    FaultOrder faultOrder() {
        return faultOrder;
    }

    @ModelAttribute("days")
    Days days() {
        return days;
    }

    private BooleanSupplier example(AccountView visitor, HttpServletRequest request) {
        if (visitor == null || request.getDispatcherType() == DispatcherType.ERROR) {
            return () -> exampleInstallation;
        }
        return () -> accounts.municipality(visitor.municipalityId()).example();
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String inOtherLanguage(String path, HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(path)
            .query(request.getQueryString())
            .replaceQueryParam(Languages.PARAMETER, Languages.other(language))
            .build().toUriString();
    }
}
