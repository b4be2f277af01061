package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static platssamverkan.survey.Waves.PARK;
import static platssamverkan.survey.Waves.SQUARE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTablesTests {

    private static final Questionnaire ASKED = new Questionnaires().newest();

    @Test
    void findsAnEstablishedImprovement() {
        var experience = experience(Waves.before().answered(SQUARE, 48, 72, 9), Waves.after().answered(SQUARE, 69, 51, 8));

        assertThat(experience.verdict()).isEqualTo(ExperienceVerdict.IMPROVED);
        assertThat(experience.isReached()).isTrue();
        assertThat(experience.gaps()).isEmpty();
        assertThat(experience.answers().before()).contains(new Tally(48, 72, 9));
        assertThat(experience.answers().difference().orElseThrow()).isCloseTo(0.175, within(1e-9));
        assertThat(experience.caveats())
                .containsExactly(Caveat.REGRESSION_TO_THE_MEAN, Caveat.NOT_DRAWN_AT_RANDOM);
    }

    @Test
    void findsAnEstablishedDeterioration() {
        assertThat(verdict(Waves.before().answered(SQUARE, 69, 51, 0), Waves.after().answered(SQUARE, 48, 72, 0)))
                .isEqualTo(ExperienceVerdict.WORSENED);
    }

    @Test
    void callsASmallDifferenceUncertain() {
        assertThat(verdict(Waves.before().answered(SQUARE, 20, 30, 0), Waves.after().answered(SQUARE, 25, 25, 0)))
                .isEqualTo(ExperienceVerdict.UNCERTAIN);
    }

    @Test
    void wantsThirtyAnswersInEachWaveThatAreNotSetAside() {
        var before = experience(Waves.before().answered(SQUARE, 0, 29, 40), Waves.after().answered(SQUARE, 30, 0, 0));
        assertThat(before.verdict()).isEqualTo(ExperienceVerdict.NO_GROUND);
        assertThat(before.gaps()).containsExactly(GroundGap.TOO_FEW_BEFORE);

        assertThat(experience(Waves.before().answered(SQUARE, 0, 30, 0), Waves.after().answered(SQUARE, 29, 0, 0)).gaps())
                .containsExactly(GroundGap.TOO_FEW_AFTER);
        assertThat(verdict(Waves.before().answered(SQUARE, 0, 30, 0), Waves.after().answered(SQUARE, 30, 0, 0)))
                .isEqualTo(ExperienceVerdict.IMPROVED);
    }

    @Test
    void givesNoVerdictOnWavesAskedInDifferentWays() {
        var before = Waves.before().answered(SQUARE, 0, 60, 0).held();

        assertThat(experience(before, Waves.after().by(Channel.OPEN_LINK).answered(SQUARE, 60, 0, 0).held()).gaps())
                .containsExactly(GroundGap.CHANNELS_DIFFER);
        assertThat(experience(before, Waves.after().answered(PARK, 60, 0, 0).held()).gaps())
                .containsExactly(GroundGap.PLACES_DIFFER);
        assertThat(experience(before, Waves.after(LocalDate.of(2027, 12, 1)).answered(SQUARE, 60, 0, 0).held()).gaps())
                .containsExactly(GroundGap.SEASONS_DIFFER);
        assertThat(experience(before, Waves.after().otherwise().answered(SQUARE, 60, 0, 0).held()))
                .satisfies(said -> assertThat(said.gaps()).containsExactly(GroundGap.SAID_TO_DIFFER))
                .satisfies(said -> assertThat(said.verdict()).isEqualTo(ExperienceVerdict.NO_GROUND))
                .satisfies(said -> assertThat(said.answers().change()).isPresent());
    }

    @Test
    void seesNoOtherSeasonAcrossTheTurnOfTheYear() {
        var before = Waves.after(LocalDate.of(2025, 12, 20)).answered(SQUARE, 0, 60, 0).held();
        var after = Waves.after(LocalDate.of(2027, 1, 10)).answered(SQUARE, 60, 0, 0).held();

        assertThat(new WaveComparison(before, after).gaps()).isEmpty();
    }

    @Test
    void waitsUntilBothWavesHaveEnded() {
        var only = new SurveyTables(ASKED, Optional.of(Waves.before().answered(SQUARE, 40, 40, 0).held()), Optional.empty());

        assertThat(only.experience().verdict()).isEqualTo(ExperienceVerdict.NO_GROUND);
        assertThat(only.experience().gaps()).containsExactly(GroundGap.AFTER_NOT_ENDED);
        assertThat(new SurveyTables(ASKED, Optional.empty(), Optional.empty()).experience().gaps())
                .containsExactly(GroundGap.BEFORE_NOT_ENDED, GroundGap.AFTER_NOT_ENDED);
    }

    @Test
    void warnsAboutWhatMayHaveMadeTheDifference() {
        var before = Waves.before().by(Channel.OPEN_LINK).answered(SQUARE, 30, 30, 40).answered(PARK, 10, 50, 0);
        var after = Waves.after().by(Channel.OPEN_LINK).at(LocalTime.of(19, 0)).answered(SQUARE, 60, 0, 0).answered(PARK, 5, 10, 0);

        assertThat(experience(before, after).caveats()).containsExactly(Caveat.REGRESSION_TO_THE_MEAN,
                Caveat.NOT_DRAWN_AT_RANDOM, Caveat.SELF_SELECTED, Caveat.TIMES_DIFFER, Caveat.PLACE_MIX_DIFFERS,
                Caveat.NEVER_THERE_CHANGED);
    }

    @Test
    void warnsAboutFewerThanThreeOccasionsOnThePlace() {
        var few = Waves.before().says(SQUARE, Map.of("safeInDark", "VERY_SAFE"), null);

        assertThat(few.held().hasFewSlots()).isTrue();
        assertThat(Waves.before().answered(SQUARE, 3, 0, 0).held().hasFewSlots()).isFalse();
    }

    @Test
    void judgesEachPlaceByItself() {
        var experience = experience(
                Waves.before().answered(SQUARE, 10, 50, 0).answered(PARK, 30, 30, 0),
                Waves.after().answered(SQUARE, 50, 10, 0).answered(PARK, 31, 29, 0));

        assertThat(experience.places()).extracting(PlaceExperience::place, PlaceExperience::verdict).containsExactly(
                tuple(SQUARE, ExperienceVerdict.IMPROVED),
                tuple(PARK, ExperienceVerdict.UNCERTAIN));
    }

    @Test
    void showsNothingOfAPlaceWhoseNeighbourIsTooSmall() {
        var experience = experience(
                Waves.before().answered(SQUARE, 50, 10, 0).answered(PARK, 4, 5, 0),
                Waves.after().answered(SQUARE, 50, 10, 0).answered(PARK, 30, 30, 0));

        assertThat(experience.answers().before()).contains(new Tally(54, 15, 0));
        assertThat(experience.places()).allSatisfy(place -> {
            assertThat(place.answers().before()).isEmpty();
            assertThat(place.answers().after()).isPresent();
            assertThat(place.answers().change()).isEmpty();
            assertThat(place.verdict()).isEqualTo(ExperienceVerdict.NO_GROUND);
        });
    }

    @Test
    void countsThoseWhoDoNotSayWhoTheyAreAsAGroup() {
        var before = Waves.before();
        for (int person = 0; person < 20; person++) {
            before.says(SQUARE, Map.of("safeInDark", "VERY_SAFE", "gender", person < 12 ? "WOMAN" : "MAN"), null);
        }
        var groups = tables(before.held()).breakdowns().stream()
                .filter(table -> table.by().equals("gender")).findFirst().orElseThrow().groups();
        assertThat(groups).allSatisfy(group -> assertThat(group.answers().before()).isEmpty());

        before.answered(SQUARE, 10, 0, 0);
        assertThat(tables(before.held()).breakdowns().stream()
                .filter(table -> table.by().equals("gender")).findFirst().orElseThrow().groups())
                .extracting(GroupResult::group, group -> group.answers().before().isPresent()).containsExactly(
                        tuple("", false),
                        tuple("MAN", false),
                        tuple("WOMAN", true));
    }

    @Test
    void correctsTheOtherQuestionsForHowManyTheyAre() {
        var verdicts = exploratory(Waves.before(), Waves.after());

        assertThat(verdicts).doesNotContainKey(ASKED.primary()).containsEntry("worry", ExploratoryVerdict.LOWER);
        assertThat(verdicts.get("overall")).isEqualTo(ExploratoryVerdict.UNCERTAIN);
        assertThat(verdicts.get("litter")).isEqualTo(ExploratoryVerdict.NO_GROUND);
    }

    @Test
    void hintsAtNothingWhereTheWavesCannotBeHeldAgainstEachOther() {
        assertThat(exploratory(Waves.before(), Waves.after(LocalDate.of(2027, 12, 1))).values())
                .containsOnly(ExploratoryVerdict.NO_GROUND);
        assertThat(tables(Waves.before().answered(SQUARE, 40, 40, 0).held()).exploratory()).isEmpty();
    }

    /** Of 60 people 40 worry before and 10 after; 20 and 31 like the place as it is, which without a correction differs. */
    private static Map<String, ExploratoryVerdict> exploratory(Waves before, Waves after) {
        return new SurveyTables(ASKED, Optional.of(say(before, 40, 20).held()), Optional.of(say(after, 10, 31).held())).exploratory();
    }

    private static Waves say(Waves wave, int worried, int liking) {
        for (int person = 0; person < 60; person++) {
            wave.says(SQUARE, Map.of("worry", answer("worry", person < worried), "overall", answer("overall", person < liking),
                    "avoids", answer("avoids", person % 2 == 0), "trustsHelp", answer("trustsHelp", person % 2 == 0)), null);
        }
        return wave;
    }

    private static String answer(String item, boolean yes) {
        return ASKED.item(item).orElseThrow().options().stream()
                .filter(option -> option.counts() == (yes ? Counting.YES : Counting.NO)).findFirst().orElseThrow().value();
    }

    @Test
    void putsThePrimaryQuestionFirst() {
        assertThat(tables(Waves.before().answered(SQUARE, 10, 10, 0).held()).items()).containsOnlyKeys(
                ASKED.withShare().stream().map(QuestionnaireItem::code).toArray(String[]::new));
        assertThat(tables(Waves.before().held()).items().keySet()).first().isEqualTo(ASKED.primary());
    }

    private static SurveyTables tables(HeldWave before) {
        return new SurveyTables(ASKED, Optional.of(before), Optional.empty());
    }

    private static ExperienceVerdict verdict(Waves before, Waves after) {
        return experience(before, after).verdict();
    }

    private static Experience experience(Waves before, Waves after) {
        return experience(before.held(), after.held());
    }

    private static Experience experience(HeldWave before, HeldWave after) {
        return new SurveyTables(ASKED, Optional.of(before), Optional.of(after)).experience();
    }
}
