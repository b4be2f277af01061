package platssamverkan.analysis;

/** The weather while somebody counted or inspected. */
public enum Weather { CLEAR, CLOUDY, RAIN, SNOW, WIND, FOG }
