/** The steps of one adopted measure, and how they meet the project: begin, report, withdraw, conclude. */
package platssamverkan.process.measure;
