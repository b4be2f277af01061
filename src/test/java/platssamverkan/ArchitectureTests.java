package platssamverkan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What may know what. A rule about packages or types that are not there would hold for ever, so that fails too. */
class ArchitectureTests {

    private static final String[] DOMAIN = Stream.of("account", "actionplan", "actor", "analysis", "area", "collaboration",
            "document", "followup", "meeting", "notice", "project", "report", "shared", "survey", "walkthrough")
        .map(module -> "platssamverkan." + module + "..").toArray(String[]::new);

    private static final JavaClasses PRODUCT = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("platssamverkan");

    @Test
    void knowsTheEngineInTheProcessModuleOnly() {
        check(noClasses().that(not(resideInAPackage("platssamverkan.process..")))
            .should().dependOnClassesThat().resideInAPackage("org.camunda.."));
    }

    @Test
    void keepsTheDomainFreeOfTheWeb() {
        check(noClasses().that().resideInAnyPackage(DOMAIN)
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."));
    }

    @Test
    void hidesEntities() {
        check(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    @Test
    void hidesRepositories() {
        check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
    }

    @Test
    void hidesControllers() {
        check(classes().that().areAnnotatedWith(Controller.class).or().areAnnotatedWith(RestController.class)
            .should().bePackagePrivate());
    }

    @Test
    void takesTheTimeFromTheClock() {
        check(noClasses().should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(LocalTime.class, "now")
            .orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(Year.class, "now")
            .orShould().callMethod(YearMonth.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callConstructor(java.util.Date.class));
    }

    @Test
    void leavesTheEnginesClockAlone() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(ClockUtil.class));
    }

    @Test
    void injectsByConstructor() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void printsNothing() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void keepsFieldsPrivate() {
        check(fields().that().areNotStatic().and().areDeclaredInClassesThat(resideInAPackage("platssamverkan.."))
            .and().areDeclaredInClassesThat().areNotEnums()
            .should().notBePublic());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(PRODUCT);
    }
}
