/** A project's pages: where it stands, its days, its people, its plan and its report. */
package platssamverkan.web.project;
