/** The steps about the action plan: draft it, revise it, record the group's decision, confirm it. */
@org.springframework.modulith.NamedInterface("actionplan")
package platssamverkan.process.actionplan;
