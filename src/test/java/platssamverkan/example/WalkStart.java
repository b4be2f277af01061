package platssamverkan.example;

import java.util.List;
import java.util.stream.Stream;
import platssamverkan.project.ProgramModel;

/** Where a random walk begins: in an example project, in an empty project, or in one in which a part of a story has been told. */
enum WalkStart {

    ENTRY_EMPTY(ProgramModel.INSTEGSMODELL, "holdInformationMeeting", 0),
    ENTRY_EXAMPLE(ProgramModel.INSTEGSMODELL, null, 0),
    FULL_EMPTY(ProgramModel.FULLSKALEMODELL, "holdInformationMeeting", 0),
    FULL_PLAN_DRAFTED(ProgramModel.FULLSKALEMODELL, "draftActionPlan", 5),
    FULL_BEFORE_DECISION(ProgramModel.FULLSKALEMODELL, "openDecision", 9),
    FULL_EXAMPLE(ProgramModel.FULLSKALEMODELL, null, 0),
    FULL_CHANGED_PLAN(ProgramModel.FULLSKALEMODELL, null, 0);

    private final ProgramModel model;
    private final String until;
    private final int monthsAgo;

    /**
     * @param until the first step that is not told; null for the example project as it stands
     * @param monthsAgo when the project was started
     */
    WalkStart(ProgramModel model, String until, int monthsAgo) {
        this.model = model;
        this.until = until;
        this.monthsAgo = monthsAgo;
    }

    int monthsAgo() {
        return monthsAgo;
    }

    ProgramModel model() {
        return model;
    }

    /** Whether the walk begins in the example project itself. */
    boolean isExample() {
        return until == null;
    }

    /** Whether a change of the plan has been asked for in the example project and handed on to the group. */
    boolean isChanged() {
        return this == FULL_CHANGED_PLAN;
    }

    /** What has been told when the walk begins. */
    List<Act> told() {
        var story = story(model);
        return isExample() ? story : story.subList(0, story.indexOf(first(story)));
    }

    private Act first(List<Act> story) {
        return story.stream().filter(act -> until.equals(act.step())).findFirst().orElseThrow();
    }

    /** Everything that happens in a project of the model that runs to its end. */
    List<Act> script() {
        return Stream.of(story(model), model == ProgramModel.FULLSKALEMODELL
            ? Story.chapter("fullskala/modul-4") : List.<Act>of()).flatMap(List::stream).toList();
    }

    private static List<Act> story(ProgramModel model) {
        return model == ProgramModel.FULLSKALEMODELL ? Story.ofTheFullModel() : Story.ofTheEntryModel();
    }
}
