package platssamverkan.followup;

/** What is proposed: that work goes on, or a measure that several actors carry out together (TP-093). */
public enum ProposalKind { CONTINUED_WORK, JOINT_MEASURE }
