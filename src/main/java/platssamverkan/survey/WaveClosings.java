package platssamverkan.survey;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WaveClosings extends Repository<WaveClosing, UUID> {

    boolean existsByProjectIdAndWave(UUID projectId, Wave wave);

    WaveClosing save(WaveClosing closing);
}
