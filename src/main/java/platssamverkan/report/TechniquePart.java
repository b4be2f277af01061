package platssamverkan.report;

import platssamverkan.actionplan.TechniqueGroup;

/** How many of the adopted measures use a technique of the group (TP-013). */
public record TechniquePart(TechniqueGroup group, int measures) {}
