package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
class KnowledgeAnswer extends KeptRow<AnswerTest> {

    private UUID memberKey;
    private String memberName;
    @Enumerated(EnumType.STRING)
    private TestOccasion occasion;
    private String testVersion;

    @ElementCollection
    @CollectionTable(name = "knowledge_answer_choice", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "choice")
    private Map<String, String> choices;

    protected KnowledgeAnswer() {}

    KnowledgeAnswer(RowChange change, AnswerTest answer, Instant at) {
        super(change, at);
        memberKey = answer.memberKey();
        memberName = answer.memberName();
        occasion = answer.occasion();
        testVersion = answer.testVersion();
        choices = answer.choices();
    }

    @Override
    public AnswerTest content() {
        return new AnswerTest(memberKey, memberName, occasion, testVersion, Map.copyOf(choices));
    }
}
