package platssamverkan.notice;

/** What this installation does with mails: sends them, keeps them until it has a mail server, or shows them on a page. */
public enum MailMode { SENDING, NO_SERVER, SHOWING }
