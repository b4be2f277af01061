package platssamverkan.web.document;

import platssamverkan.document.DocumentView;
import platssamverkan.document.Registration;

/**
 * A file, ready to be read.
 *
 * @param about what it is attached to
 * @param withdrawn when, by whom and why; null for what is relied on
 * @param mayWithdraw whether the visitor may say that it is no longer relied on
 */
public record DocumentLine(
    DocumentView document, String about, String size, String who, String at, Registration registration,
    String withdrawn, boolean mayWithdraw
) {}
