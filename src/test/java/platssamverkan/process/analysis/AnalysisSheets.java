package platssamverkan.process.analysis;

import static org.mockito.Mockito.mock;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import platssamverkan.analysis.AnalysisServices;
import platssamverkan.document.DocumentService;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.OpenSteps;

/** The sheets and results of the analysis on real services and messages, without the engine. */
@TestConfiguration(proxyBeanMethods = false)
@Import({AnalysisServices.class, FormReader.class})
@ImportAutoConfiguration({MessageSourceAutoConfiguration.class, ValidationAutoConfiguration.class})
@ComponentScan(
        basePackages = {"platssamverkan.process.analysis", "platssamverkan.process.followup", "platssamverkan.process.desk"},
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = {
            "platssamverkan\\.process\\.analysis\\.[A-Za-z]*(Sheet|Tables|Words|Places|Guide|Facts|Raters|Cells|Scores|Photos)",
            "platssamverkan\\.process\\.analysis\\.[A-Za-z]*(Picture|Ratings|Inspection|Interviews|Counts)Result",
            "platssamverkan\\.process\\.analysis\\.ColourMapService",
            "platssamverkan\\.process\\.followup\\.(FollowUpInspection|Rerating)(Sheet|Result)s?",
            "platssamverkan\\.process\\.followup\\.((Inspection|Comparison)Tables|BaselineWords|ReratingsResult)",
            "platssamverkan\\.process\\.desk\\.(SwedishTexts|Choices)"}))
public class AnalysisSheets {

    @Bean
    DocumentService documents() {
        return mock(DocumentService.class);
    }

    /** Without an engine no step waits, until a test says so. */
    @Bean
    OpenSteps openSteps() {
        return mock(OpenSteps.class);
    }
}
