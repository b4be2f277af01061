package platssamverkan.process.desk;

import platssamverkan.account.AccountId;

/**
 * What a person saves in one row.
 *
 * @param rowKey {@link #NEW} for a row that the person adds
 * @param version the version that the person saw; 0 for a row never saved
 */
public record RowEdit<R>(String rowKey, long version, R value, AccountId by) {

    public static final String NEW = "new";

    public boolean isNew() {
        return NEW.equals(rowKey);
    }
}
