/** The steps of one adopted measure, and how they meet the project: begin, report, withdraw, conclude. */
@org.springframework.modulith.NamedInterface("measure")
package platssamverkan.process.measure;
