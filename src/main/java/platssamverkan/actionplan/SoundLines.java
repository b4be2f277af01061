package platssamverkan.actionplan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The lines of a book of decisions that are as they were written, from the first on. */
final class SoundLines {

    private final Map<UUID, Integer> opened = new HashMap<>();
    private int position;
    private int decision;
    private String hash = DecisionHash.NOTHING_BEFORE;

    boolean isFollowedBy(DecisionEntry entry) {
        return entry.position() == position + 1 && entry.previousHash().equals(hash)
            && entry.hash().equals(DecisionHash.of(entry));
    }

    void add(DecisionEntry entry) {
        position = entry.position();
        hash = entry.hash();
        decision = entry.decisionNumber();
        if (entry.kind() == DecisionEntry.Kind.OPENED) {
            opened.put(entry.decisionId(), decision);
        }
    }

    /** The decision that the first unsound line speaks of; what the line says of its number is not to be believed. */
    int alteredAt(DecisionEntry entry) {
        if (entry.position() > position + 1) {
            return isOpeningTwoOn(entry) ? opened.size() + 1 : lastDecision();
        }
        if (entry.kind() == DecisionEntry.Kind.OPENED) {
            return opened.size() + 1;
        }
        return opened.getOrDefault(entry.decisionId(), lastDecision());
    }

    private boolean isOpeningTwoOn(DecisionEntry entry) {
        return entry.decisionNumber() > opened.size() + 1
            || entry.kind() != DecisionEntry.Kind.OPENED && !opened.containsKey(entry.decisionId());
    }

    int lastDecision() {
        return Math.max(1, decision);
    }

    boolean endAt(DecisionBook.Head head) {
        return position == head.position() && hash.equals(head.hash());
    }
}
