package platssamverkan.analysis;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import platssamverkan.account.AccountId;

@Converter
class AccountIdColumn implements AttributeConverter<AccountId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(AccountId account) {
        return account == null ? null : account.value();
    }

    @Override
    public AccountId convertToEntityAttribute(UUID column) {
        return column == null ? null : new AccountId(column);
    }
}
