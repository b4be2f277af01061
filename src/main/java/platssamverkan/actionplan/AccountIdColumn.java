package platssamverkan.actionplan;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import platssamverkan.account.AccountId;

class AccountIdColumn implements AttributeConverter<AccountId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(AccountId account) {
        return account == null ? null : account.value();
    }

    @Override
    public AccountId convertToEntityAttribute(UUID value) {
        return value == null ? null : new AccountId(value);
    }
}
