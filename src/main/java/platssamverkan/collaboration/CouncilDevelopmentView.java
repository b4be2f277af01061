package platssamverkan.collaboration;

/** The decided development of the council as it stands. */
public record CouncilDevelopmentView(int version, DevelopCouncil content) {}
