package platssamverkan.survey;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyRegistrations extends Repository<SurveyRegistration, UUID> {

    Optional<SurveyRegistration> findById(UUID projectId);

    /** Held until the transaction ends, so that the answers of a project get their numbers one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select settled from SurveyRegistration settled where settled.projectId = :projectId")
    Optional<SurveyRegistration> hold(UUID projectId);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into survey_registration (project_id, questionnaire_version, primary_item, test, fewest_compared,
                fewest_shown, locked_at)
            values (:projectId, :version, :primary, :test, :fewestCompared, :fewestShown, :at) on conflict do nothing""")
    void settle(UUID projectId, String version, String primary, String test, int fewestCompared, int fewestShown,
            Instant at);
}
