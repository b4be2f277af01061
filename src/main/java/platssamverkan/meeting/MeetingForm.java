package platssamverkan.meeting;

/** The model knows exactly these forms of meeting (TP-095). */
public enum MeetingForm { DIGITAL, WORKSHOP, SITE_WALK }
