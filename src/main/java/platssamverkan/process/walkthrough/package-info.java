/** The step of the site walk, and the worksheet on which people note what they see. */
package platssamverkan.process.walkthrough;
