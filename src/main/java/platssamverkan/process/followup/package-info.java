/** The steps of the last module: inspect again, look back on the measures, plan on, judge the results, report. */
package platssamverkan.process.followup;
