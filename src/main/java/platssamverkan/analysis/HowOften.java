package platssamverkan.analysis;

/** How often something happens, in the words of those who see it. */
public enum HowOften { DAILY, WEEKLY, MONTHLY, SELDOM }
