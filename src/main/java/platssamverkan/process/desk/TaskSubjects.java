package platssamverkan.process.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class TaskSubjects {

    private final List<TaskSubject> subjects;

    TaskSubjects(List<TaskSubject> subjects) {
        this.subjects = subjects;
    }

    Map<String, String> of(Collection<String> businessKeys) {
        var titles = new HashMap<String, String>();
        subjects.forEach(subject -> titles.putAll(subject.titles(businessKeys)));
        return titles;
    }
}
