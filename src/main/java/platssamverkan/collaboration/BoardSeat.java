package platssamverkan.collaboration;

public enum BoardSeat { CHAIR, MEMBER, DEPUTY }
