/** How mails are faring, for administrators; and the mails themselves, where the example shows instead of sends them. */
package platssamverkan.web.mail;
