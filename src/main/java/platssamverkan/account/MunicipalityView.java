package platssamverkan.account;

import java.util.UUID;

/**
 * A municipality as others see it.
 *
 * @param example whether it is invented; every page of an invented one says so
 */
public record MunicipalityView(UUID id, String name, boolean example) {}
