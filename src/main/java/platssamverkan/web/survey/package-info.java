/** What people on the places have answered, and taking answers in from a file. */
package platssamverkan.web.survey;
