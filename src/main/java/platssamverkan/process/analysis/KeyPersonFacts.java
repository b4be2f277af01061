package platssamverkan.process.analysis;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.KeyPersonInterview;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** How many key persons have told about a place, and how strong they find the insecurity. */
@Component
class KeyPersonFacts {

    /** The factors about disturbances and about how safe people feel. */
    private static final Pattern TOLD = Pattern.compile("[BC]\\d+");

    private final KeyPersonInterviewService interviews;
    private final Texts texts;

    KeyPersonFacts(KeyPersonInterviewService interviews, Texts texts) {
        this.interviews = interviews;
        this.texts = texts;
    }

    Stream<String> about(ProjectId projectId, PairKey pair, SheetPlaces.Names places) {
        if (!TOLD.matcher(pair.factor()).matches()) {
            return Stream.empty();
        }
        var heard = interviews.rows(projectId).stream().map(RowView::content)
                .filter(interview -> interview.concerns(pair.place()))
                .toList();
        return heard.isEmpty() ? Stream.empty() : Stream.of(sentence(heard, places.of(pair.place())));
    }

    private String sentence(List<KeyPersonInterview> heard, String place) {
        var strengths = heard.stream().map(KeyPersonInterview::insecurity).filter(Objects::nonNull)
                .collect(Collectors.summarizingInt(Integer::intValue));
        return strengths.getCount() == 0
                ? texts.text("facts.keyPersonsUnrated", heard.size(), place)
                : texts.text("facts.keyPersons", heard.size(), place, mean(strengths));
    }

    private static String mean(IntSummaryStatistics strengths) {
        return String.format(Locale.forLanguageTag("sv"), "%.1f", strengths.getAverage());
    }
}
