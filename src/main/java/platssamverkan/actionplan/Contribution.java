package platssamverkan.actionplan;

/** How an actor gives: money, or work and material whose worth is told in kronor. */
public enum Contribution { CASH, IN_KIND }
