package platssamverkan.collaboration;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface Agreements extends Repository<AgreementRow, UUID>, KeptRows<AgreementRow> {}
