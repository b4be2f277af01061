package platssamverkan.actionplan;

/** Money of several shares and payments added up, in whole öre. */
public record FinancingSum(long pledged, long agreed, long paid) {

    static final FinancingSum NOTHING = new FinancingSum(0, 0, 0);

    static FinancingSum of(FinancingShare share) {
        return new FinancingSum(share.pledgedOre(), share.agreed(), 0);
    }

    static FinancingSum of(Payment payment) {
        return new FinancingSum(0, 0, payment.amountOre());
    }

    FinancingSum plus(FinancingSum other) {
        return new FinancingSum(pledged + other.pledged, agreed + other.agreed, paid + other.paid);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
