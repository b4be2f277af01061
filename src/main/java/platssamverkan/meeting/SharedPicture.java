package platssamverkan.meeting;

/** The picture of the problems and the picture of the goal that a workshop arrived at (TP-008). */
public record SharedPicture(String problem, String target) {}
