package platssamverkan.meeting;

/** The part of the model that a meeting belongs to; the entry model ends with the third module. */
public enum ModelModule { INTRODUCTION, MODULE_1, MODULE_2, MODULE_3, MODULE_4 }
