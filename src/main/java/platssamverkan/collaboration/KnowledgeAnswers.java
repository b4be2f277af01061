package platssamverkan.collaboration;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface KnowledgeAnswers extends Repository<KnowledgeAnswer, UUID>, KeptRows<KnowledgeAnswer> {}
