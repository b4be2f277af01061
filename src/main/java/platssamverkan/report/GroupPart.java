package platssamverkan.report;

import java.util.Optional;
import java.util.Set;
import platssamverkan.collaboration.GroupBasis;

/**
 * The group that steers the collaboration.
 *
 * @param localCouncil what the municipality's local crime prevention council is called; empty where there is none
 */
public record GroupPart(
    String name, GroupBasis basis, Optional<String> localCouncil, String mandate, String chair, int members,
    Set<String> publicActors, Set<String> privateActors
) {}
