package platssamverkan.collaboration;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface Organisations extends Repository<OrganisationRow, UUID>, KeptRows<OrganisationRow> {}
