/** The step that asks people on the places, before the measures and after: occasions, single answers, files of answers. */
@org.springframework.modulith.NamedInterface("survey")
package platssamverkan.process.survey;
