package platssamverkan.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import platssamverkan.area.PlaceId;

/** Counts the answers of waves that have ended, and withholds what is too small to be shown. */
record SurveyTables(Questionnaire asked, Optional<HeldWave> before, Optional<HeldWave> after) {

    private static final String UNSAID = "";

    Map<String, Compared> items() {
        var items = new LinkedHashMap<String, Compared>();
        items.put(asked.primary(), whole(asked.primaryItem()));
        asked.withShare().forEach(item -> items.computeIfAbsent(item.code(), code -> whole(item)));
        return items;
    }

    /** What the questions beside the primary hint at; empty before both waves have ended. */
    Map<String, ExploratoryVerdict> exploratory() {
        if (before.isEmpty() || after.isEmpty()) {
            return Map.of();
        }
        var others = items();
        others.remove(asked.primary());
        var chances = new LinkedHashMap<String, Double>();
        if (new WaveComparison(before.orElseThrow(), after.orElseThrow()).gaps().isEmpty()) {
            others.forEach((code, answers) -> chance(answers).ifPresent(chance -> chances.put(code, chance)));
        }
        var adjusted = Holm.adjusted(chances);
        var verdicts = new LinkedHashMap<String, ExploratoryVerdict>();
        others.forEach((code, answers) -> verdicts.put(code, adjusted.containsKey(code)
                ? ExploratoryVerdict.of(answers, adjusted.get(code)) : ExploratoryVerdict.NO_GROUND));
        return verdicts;
    }

    /** Empty where a wave has too few answers to be compared. */
    private Optional<Double> chance(Compared answers) {
        return answers.before().flatMap(from -> answers.after()
                .filter(to -> tooFew(from, to).isEmpty())
                .map(to -> SameShare.chance(from, to)));
    }

    List<Breakdown> breakdowns() {
        var tables = new ArrayList<Breakdown>();
        asked.withShare().forEach(item -> tables.add(byPlace(item)));
        asked.of(ItemKind.BACKGROUND).forEach(who -> tables.add(byWho(asked.primaryItem(), who)));
        return tables;
    }

    Breakdown byPlace(QuestionnaireItem item) {
        return breakdown(item, Breakdown.PLACE, wave -> answer -> wave.place(answer).toString());
    }

    private Breakdown byWho(QuestionnaireItem item, QuestionnaireItem who) {
        return breakdown(item, who.code(), wave -> answer -> answer.choices().getOrDefault(who.code(), UNSAID));
    }

    private Compared whole(QuestionnaireItem item) {
        return Compared.of(before.flatMap(wave -> whole(wave, item)), after.flatMap(wave -> whole(wave, item)), asked.test());
    }

    private Optional<Tally> whole(HeldWave wave, QuestionnaireItem item) {
        return Optional.of(Tally.of(item, wave.answers())).filter(tally -> tally.answered() >= asked.fewestShown());
    }

    private Breakdown breakdown(
            QuestionnaireItem item, String by, Function<HeldWave, Function<SurveyAnswer, String>> group) {
        var from = before.map(wave -> shown(wave, item, group.apply(wave))).orElse(Map.of());
        var to = after.map(wave -> shown(wave, item, group.apply(wave))).orElse(Map.of());
        var groups = new TreeSet<>(from.keySet());
        groups.addAll(to.keySet());
        return new Breakdown(item, by, groups.stream().map(name -> new GroupResult(name, Compared.of(
                from.getOrDefault(name, Optional.empty()), to.getOrDefault(name, Optional.empty()), asked.test()))).toList());
    }

    /** Every group that has answered anything; empty for one that is withheld. */
    private Map<String, Optional<Tally>> shown(
            HeldWave wave, QuestionnaireItem item, Function<SurveyAnswer, String> group) {
        var tallies = wave.answers().stream().collect(Collectors.groupingBy(group)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, grouped -> Tally.of(item, grouped.getValue())));
        var withheld = Suppression.withheld(sizes(tallies), asked.fewestShown());
        return tallies.keySet().stream().collect(Collectors.toMap(Function.identity(),
                name -> Optional.of(tallies.get(name)).filter(tally -> !withheld.contains(name))));
    }

    private static Map<String, Integer> sizes(Map<String, Tally> tallies) {
        return tallies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().answered()));
    }

    Experience experience() {
        var item = asked.primaryItem();
        var gaps = new TreeSet<GroundGap>();
        if (before.isEmpty()) {
            gaps.add(GroundGap.BEFORE_NOT_ENDED);
        }
        if (after.isEmpty()) {
            gaps.add(GroundGap.AFTER_NOT_ENDED);
        }
        if (!gaps.isEmpty()) {
            return new Experience(ExperienceVerdict.NO_GROUND, item, whole(item), gaps, new TreeSet<>(), List.of());
        }
        var waves = new WaveComparison(before.orElseThrow(), after.orElseThrow());
        var from = Tally.of(item, waves.before().answers());
        var to = Tally.of(item, waves.after().answers());
        gaps.addAll(waves.gaps());
        gaps.addAll(tooFew(from, to));
        return new Experience(verdict(gaps, from, to), item, whole(item), gaps,
                new TreeSet<>(waves.caveats(from, to)), places(item, waves.gaps()));
    }

    private List<PlaceExperience> places(QuestionnaireItem item, Collection<GroundGap> gaps) {
        return byPlace(item).groups().stream()
                .map(group -> new PlaceExperience(PlaceId.of(group.group()), verdict(gaps, group.answers()), group.answers()))
                .toList();
    }

    /** Of a place the verdict follows from what is shown of it, so that it tells nothing more. */
    private ExperienceVerdict verdict(Collection<GroundGap> gaps, Compared answers) {
        return answers.before().flatMap(from -> answers.after().map(to -> {
            var all = new ArrayList<>(gaps);
            all.addAll(tooFew(from, to));
            return verdict(all, from, to);
        })).orElse(ExperienceVerdict.NO_GROUND);
    }

    private ExperienceVerdict verdict(Collection<GroundGap> gaps, Tally from, Tally to) {
        return gaps.isEmpty() ? ExperienceVerdict.of(asked.test().difference(from, to)) : ExperienceVerdict.NO_GROUND;
    }

    private List<GroundGap> tooFew(Tally from, Tally to) {
        var few = new ArrayList<GroundGap>();
        if (from.answered() < asked.fewestCompared()) {
            few.add(GroundGap.TOO_FEW_BEFORE);
        }
        if (to.answered() < asked.fewestCompared()) {
            few.add(GroundGap.TOO_FEW_AFTER);
        }
        return few;
    }
}
