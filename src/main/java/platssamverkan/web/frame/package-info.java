/** What every page has in common: language, navigation, the visitor's name and the way refusals are said. */
package platssamverkan.web.frame;
