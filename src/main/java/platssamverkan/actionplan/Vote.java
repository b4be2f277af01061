package platssamverkan.actionplan;

import platssamverkan.project.Role;

/**
 * A voter's answer.
 *
 * @param condition what must be done for the approval to hold; null with every other answer
 * @param fulfiller the role whose task the condition becomes; null without one
 * @param comment why; what must change where the proposal is sent back
 * @param reservation of what other mind the voter is; null where the voter reserves nothing
 * @param memberAbsent whether a deputy says that the member cannot answer
 */
public record Vote(
    VoteChoice choice, String condition, Role fulfiller, String comment, String reservation, boolean memberAbsent
) {}
