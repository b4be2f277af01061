package platssamverkan.meeting;

import java.util.List;

/** What a meeting of the model can deal with. */
public enum AgendaPoint {

    MODEL, EARLIER_EXPERIENCE, AREA, KEY_ACTORS,
    SAFETY_ANALYSIS, CHOSEN_PLACES, DRAFT_PLAN,
    COLLABORATION_ANALYSIS, ROLES, WAYS_OF_WORKING, MEASURES_AND_RESOURCES,
    MEASURES_BEGUN, OBSTACLES, CHANGES_OF_PLAN,
    PLAN_REVIEW, MEMBER_INTERVIEWS, FACTORS_COMPARED, USERS_EXPERIENCE, EXPECTED_RESULTS,
    CHANGES_AT_PLACES, WORK_AFTER_PROJECT;

    /** What the information meeting shall deal with (TP-034 to TP-037). */
    public static final List<AgendaPoint> OF_INFORMATION_MEETING =
        List.of(MODEL, EARLIER_EXPERIENCE, AREA, KEY_ACTORS);

    public static final List<AgendaPoint> OF_ANALYSIS_WORKSHOP = List.of(SAFETY_ANALYSIS, CHOSEN_PLACES, DRAFT_PLAN);

    /** What is shown to the local actors before they discuss the plan (TP-040). */
    public static final List<AgendaPoint> OF_PLAN_PRESENTATION = List.of(SAFETY_ANALYSIS, DRAFT_PLAN);

    public static final List<AgendaPoint> OF_FIRST_FOLLOW_UP = List.of(MEASURES_BEGUN, OBSTACLES, CHANGES_OF_PLAN);

    public static final List<AgendaPoint> OF_GROUP_WORKSHOP =
        List.of(COLLABORATION_ANALYSIS, ROLES, WAYS_OF_WORKING, MEASURES_AND_RESOURCES);

    /** What can be presented to the steering group at the end (TP-056). */
    public static final List<AgendaPoint> OF_RESULT_PRESENTATION =
        List.of(PLAN_REVIEW, MEMBER_INTERVIEWS, FACTORS_COMPARED, USERS_EXPERIENCE, EXPECTED_RESULTS);

    /** What the closing workshop shall deal with (TP-058). */
    public static final List<AgendaPoint> OF_CLOSING_WORKSHOP = List.of(CHANGES_AT_PLACES, WORK_AFTER_PROJECT);

    /** What the working groups go through before they begin (TP-046). */
    public static final List<AgendaPoint> OF_WORKING_GROUP_WORKSHOP =
        List.of(SAFETY_ANALYSIS, ROLES, WAYS_OF_WORKING, MEASURES_AND_RESOURCES);
}
