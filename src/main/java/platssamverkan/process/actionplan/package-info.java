/** The steps about the action plan: draft it, revise it, record the group's decision, confirm it. */
package platssamverkan.process.actionplan;
