package platssamverkan.account;

/**
 * What a person decides about his or her own account.
 *
 * @param email null for nobody who can be reached by mail
 * @param taskMails whether mails about the person's tasks are wanted; invitations to meetings come anyway
 */
public record AccountSettings(String displayName, String email, boolean taskMails) {}
