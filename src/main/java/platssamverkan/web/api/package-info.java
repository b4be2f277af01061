/** What the form renderer asks for: forms with their data, drafts, and the answer to what was handed in. */
package platssamverkan.web.api;
