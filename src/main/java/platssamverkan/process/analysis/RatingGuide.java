package platssamverkan.process.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionChecklist;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.ProjectFactors;
import platssamverkan.analysis.SourceKind;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** What a rater has before the eyes: what is judged, what to look for, what the scores look like, what is known. */
@Component
public class RatingGuide {

    private final SheetPlaces places;
    private final KnownFacts facts;
    private final InspectionChecklist checklist;
    private final Raters raters;
    private final Choices choices;
    private final Texts texts;

    RatingGuide(SheetPlaces places, KnownFacts facts, InspectionChecklist checklist, Raters raters,
            Choices choices, Texts texts) {
        this.places = places;
        this.facts = facts;
        this.checklist = checklist;
        this.raters = raters;
        this.choices = choices;
        this.texts = texts;
    }

    /** The texts and lists of a rating form for one place and factor. */
    public Map<String, Object> of(ProjectId projectId, PairKey pair, ProjectFactors factors) {
        var factor = factors.catalogue().factor(pair.factor()).orElseThrow();
        var names = places.names(projectId);
        var guide = new HashMap<String, Object>();
        guide.put("factorHeading", texts.text("guide.heading", factor.code(), factor.name(), names.of(pair.place())));
        guide.put("judges", factor.judges());
        guide.put("lookFor", factor.lookFor());
        guide.put("conditions", conditions(factor));
        guide.put("checklist", checklist(factor));
        factor.levels().forEach((score, text) -> guide.put("level" + score, text));
        guide.put("scale", scale(factors));
        guide.put("knownFacts", listed(facts.about(projectId, pair, names)));
        guide.put("inspected", factor.source() == SourceKind.INSPECTION);
        guide.put("lights", choices.of(Light.values()));
        guide.put("raters", raters.choices(projectId));
        return guide;
    }

    private String conditions(Factor factor) {
        return factor.conditions() == null ? "" : texts.text("guide.conditions", factor.conditions());
    }

    private String checklist(Factor factor) {
        var statements = checklist.statements(factor.code());
        return statements.isEmpty() ? "" : statements.stream()
                .map(statement -> "\n- " + statement)
                .collect(Collectors.joining("", texts.text("guide.checklist"), ""));
    }

    private String scale(ProjectFactors factors) {
        var colours = factors.catalogue().colours();
        return texts.text("guide.scale", factors.thresholds().redUpTo(), colours.get(ColourCode.RED),
                factors.thresholds().redUpTo() + 1, factors.thresholds().yellowUpTo(), colours.get(ColourCode.YELLOW),
                factors.thresholds().yellowUpTo() + 1, colours.get(ColourCode.GREEN));
    }

    private String listed(List<String> sentences) {
        return sentences.isEmpty() ? "" : sentences.stream()
                .map(sentence -> "\n- " + Markdown.literal(sentence))
                .collect(Collectors.joining("", texts.text("guide.known"), ""));
    }
}
