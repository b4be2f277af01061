package platssamverkan.support;

import static org.mockito.Mockito.mock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.process.engine.RecordDelegate;

/** The forms and results of the steps that introduce, analyse and form the group, on the real domain, without engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@Import(StepTest.Steps.class)
@ImportAutoConfiguration({MessageSourceAutoConfiguration.class, ValidationAutoConfiguration.class})
public @interface StepTest {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
        basePackages = {
            "platssamverkan.account", "platssamverkan.project", "platssamverkan.area", "platssamverkan.actor",
            "platssamverkan.meeting", "platssamverkan.survey", "platssamverkan.analysis",
            "platssamverkan.collaboration", "platssamverkan.document"
        },
        excludeFilters = @Filter(TestConfiguration.class))
    @ComponentScan(
        basePackages = {
            "platssamverkan.process.introduction", "platssamverkan.process.meeting", "platssamverkan.process.analysis",
            "platssamverkan.process.collaboration"
        },
        excludeFilters = {
            @Filter(TestConfiguration.class), @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = RecordDelegate.class),
            @Filter(type = FilterType.REGEX, pattern = ".*\\.(CoachingProgress|ActorSheet|(WorkingGroup|Organisation|Agreement|.*Correction)Sheet)")
        })
    @ComponentScan(
        basePackageClasses = {Texts.class, FormReader.class},
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Texts|Choices|FormReader|ActorNames)"))
    class Steps {

        /** Without engine no step is open. */
        @Bean
        OpenSteps openSteps() {
            return mock(OpenSteps.class);
        }
    }
}
