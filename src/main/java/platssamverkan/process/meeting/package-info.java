/** What the steps that hold a meeting have in common: when and where, who came, what was decided. */
package platssamverkan.process.meeting;
