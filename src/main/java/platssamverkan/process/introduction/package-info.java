/** The steps of the introduction: inform about the model, delimit the area, map the actors. */
package platssamverkan.process.introduction;
