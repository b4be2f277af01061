package platssamverkan.process.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.Draft;
import platssamverkan.project.DraftService;
import platssamverkan.project.KeptDraft;
import platssamverkan.project.ProjectId;

/** The files that wait for whoever has looked them through, one for each person in a project. */
@Component
class StagedFiles {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final DraftService drafts;

    StagedFiles(DraftService drafts) {
        this.drafts = drafts;
    }

    void keep(ProjectId project, AccountId person, StagedFile file) {
        drafts.keep(project, subject(project), person, new Draft(0, write(file)));
    }

    Optional<StagedFile> find(ProjectId project, AccountId person) {
        return drafts.find(subject(project), person).stream().findFirst().map(KeptDraft::content).map(StagedFiles::read);
    }

    void discard(ProjectId project, AccountId person) {
        drafts.discard(subject(project), person);
    }

    private static String subject(ProjectId project) {
        return project + "/survey-import";
    }

    private static String write(StagedFile file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StagedFile read(String json) {
        try {
            return JSON.readValue(json, StagedFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
