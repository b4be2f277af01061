package platssamverkan.followup;

import java.util.Arrays;
import java.util.List;
import platssamverkan.project.ProgramModel;

/** What the models promise: the entry model TP-090 to TP-093, the full model TP-070 to TP-078. */
public enum ExpectedResult {

    SAFETY_ANALYSIS(ProgramModel.INSTEGSMODELL, "TP-090"),
    ACTION_PLAN(ProgramModel.INSTEGSMODELL, "TP-091"),
    COLLABORATION_FORM(ProgramModel.INSTEGSMODELL, "TP-092"),
    CONTINUED_WORK(ProgramModel.INSTEGSMODELL, "TP-093"),

    ANALYSIS_OF_AREA(ProgramModel.FULLSKALEMODELL, "TP-070"),
    PLAN_DEVELOPED_AND_UPDATED(ProgramModel.FULLSKALEMODELL, "TP-071"),
    MEASURES_BEGUN(ProgramModel.FULLSKALEMODELL, "TP-072"),
    ORGANISATION_IN_PLACE(ProgramModel.FULLSKALEMODELL, "TP-073"),
    ACTORS_TAKE_PART(ProgramModel.FULLSKALEMODELL, "TP-074"),
    MEASURES_CREATE_SAFETY(ProgramModel.FULLSKALEMODELL, "TP-075"),
    KNOWLEDGE_IMPROVED(ProgramModel.FULLSKALEMODELL, "TP-076"),
    /** A quarter of the factors and the users' experience: the model joins the two by "samt". */
    FACTORS_IMPROVED(ProgramModel.FULLSKALEMODELL, "TP-077"),
    EXPERIENCE_IMPROVED(ProgramModel.FULLSKALEMODELL, "TP-078");

    private final ProgramModel model;
    private final String demand;

    ExpectedResult(ProgramModel model, String demand) {
        this.model = model;
        this.demand = demand;
    }

    public static List<ExpectedResult> of(ProgramModel model) {
        return Arrays.stream(values()).filter(result -> result.model == model).toList();
    }

    /** The number of the demand in the model. */
    public String demand() {
        return demand;
    }
}
