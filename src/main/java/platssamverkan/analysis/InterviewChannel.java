package platssamverkan.analysis;

/** How an interview was held. */
public enum InterviewChannel { ON_SITE, MEETING, TELEPHONE, VIDEO, WRITTEN }
