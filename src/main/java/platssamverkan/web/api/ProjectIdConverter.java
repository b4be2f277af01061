package platssamverkan.web.api;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/** Reads a project's id from an address. */
@Component
class ProjectIdConverter implements Converter<String, ProjectId> {

    @Override
    public ProjectId convert(String text) {
        return ProjectId.of(text);
    }
}
