package platssamverkan.process.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class TaskSubjects {

    /**
     * What a task {@code t} of the instance {@code i} is about: the innermost thing that its part of the process repeats
     * itself for, else what the process runs for.
     */
    static final String KEY = """
        coalesce((select v.text_ from act_ru_variable v join act_ru_execution e on e.id_ = t.execution_id_
                  where v.execution_id_ in (e.id_, e.parent_id_)
                    and v.name_ in ('placeId', 'memberId', 'workingGroupId', 'conditionId')
                  limit 1), i.business_key_)""";

    private final List<TaskSubject> subjects;

    TaskSubjects(List<TaskSubject> subjects) {
        this.subjects = subjects;
    }

    Map<String, String> of(Collection<String> keys) {
        var titles = new HashMap<String, String>();
        subjects.forEach(subject -> titles.putAll(subject.titles(keys)));
        return titles;
    }
}
