/** The action plan and its measures: what was decided, how it goes, and the ways to change it. */
package platssamverkan.web.plan;
