/** The steps of the last module: inspect again, look back on the measures, plan on, judge the results, report. */
@org.springframework.modulith.NamedInterface("followup")
package platssamverkan.process.followup;
