package platssamverkan.actionplan;

import platssamverkan.actor.ActorId;

/**
 * What one actor gives to a measure in one calendar year, in whole öre.
 *
 * @param agreedOre what is settled between the actors; null as long as it is only pledged
 */
public record FinancingShare(
    ActorId actor, int year, Contribution contribution, long pledgedOre, Long agreedOre, String note
) {
    public long agreed() {
        return agreedOre == null ? 0 : agreedOre;
    }

    boolean meets(FinancingShare other) {
        return actor.equals(other.actor) && year == other.year && contribution == other.contribution;
    }
}
