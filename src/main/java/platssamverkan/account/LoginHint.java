package platssamverkan.account;

/** One of the invented people of an example. */
public record LoginHint(String login, String who) {}
