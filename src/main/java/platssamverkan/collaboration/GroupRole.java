package platssamverkan.collaboration;

/** What a person does in the group. */
public enum GroupRole { CHAIR, VICE_CHAIR, MEMBER, DEPUTY }
