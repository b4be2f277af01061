package platssamverkan.followup;

/** What a member of the steering group is asked about at the end (TP-054). */
public enum InterviewTheme { COLLABORATION, GROUP_WORK, MEASURES, CHANGES, OBSTACLES, CONTINUATION }
