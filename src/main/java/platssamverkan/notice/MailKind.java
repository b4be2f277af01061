package platssamverkan.notice;

/** What a mail is about. */
public enum MailKind { TASKS, MEETING }
