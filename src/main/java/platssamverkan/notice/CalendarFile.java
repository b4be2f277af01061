package platssamverkan.notice;

/**
 * An iCalendar file (RFC 5545).
 *
 * @param method what the recipient's calendar is to do with it (RFC 5546): REQUEST or CANCEL
 */
record CalendarFile(String method, String text) {}
