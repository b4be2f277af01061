package platssamverkan.notice;

/**
 * How far a mail has come: it waits, has been handed to the mail server, is shown on a page instead (in the example), came
 * to be of no use before it could be sent, or could not be sent however often it was tried.
 */
public enum MailStatus { WAITING, SENT, SHOWN, EXPIRED, DEAD }
