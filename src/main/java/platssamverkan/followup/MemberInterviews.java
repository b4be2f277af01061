package platssamverkan.followup;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface MemberInterviews extends Repository<MemberInterview, UUID>, KeptRows<MemberInterview> {}
