package platssamverkan.collaboration;

import java.util.UUID;

/**
 * Who acts for a working group.
 *
 * @param accountId null where nobody of the group logs in
 */
record GroupSeat(UUID projectId, UUID groupId, UUID accountId) {}
