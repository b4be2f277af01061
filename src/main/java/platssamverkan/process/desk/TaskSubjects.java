package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class TaskSubjects {

    private final List<TaskSubject> subjects;

    TaskSubjects(List<TaskSubject> subjects) {
        this.subjects = subjects;
    }

    Optional<String> of(String businessKey) {
        return subjects.stream().flatMap(subject -> subject.title(businessKey).stream()).findFirst();
    }
}
