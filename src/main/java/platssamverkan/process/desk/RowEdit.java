package platssamverkan.process.desk;

import platssamverkan.account.AccountId;

/**
 * What a person saves in one row.
 *
 * @param rowKey {@link #NEW} for a row that the person adds
 * @param version the version that the person saw; 0 for a row never saved
 * @param reason why what is on record is changed; null where nobody asks
 */
public record RowEdit<R>(String rowKey, long version, R value, AccountId by, String reason) {

    public static final String NEW = "new";

    public RowEdit(String rowKey, long version, R value, AccountId by) {
        this(rowKey, version, value, by, null);
    }

    public boolean isNew() {
        return NEW.equals(rowKey);
    }
}
