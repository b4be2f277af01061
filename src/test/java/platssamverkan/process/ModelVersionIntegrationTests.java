package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ModuleOutline;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.StepOutline;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.support.ProductRun;
import platssamverkan.support.Team;

/** A changed diagram and a restart: running projects keep their model and forms, new ones get the new. */
class ModelVersionIntegrationTests {

    private static final String DATABASE = "versions";

    @TempDir
    private Path models;

    @Test
    void keepsARunningProjectOnItsOwnDiagramAndForms() throws IOException {
        copy(Path.of("processes"));
        copy(Path.of("forms"));
        AccountId leader;
        ProjectId before;
        try (var first = ProductRun.start(DATABASE, models)) {
            leader = Team.in(first.bean(AccountService.class), "Versionsstad").id(Role.PROJEKTLEDARE);
            before = opened(first, "Före", leader);
        }
        change("instegsmodell.bpmn", "Hålla informationsmöte", "Bjuda in till informationsmöte");
        change("hold-information-meeting.form", "\"label\": \"", "\"label\": \"Ny: ");
        try (var second = ProductRun.start(DATABASE, models)) {
            var after = opened(second, "Efter", leader);
            assertThat(firstStep(second, before)).isEqualTo("Hålla informationsmöte");
            assertThat(firstStep(second, after)).isEqualTo("Bjuda in till informationsmöte");
            assertThat(form(second, before, leader)).doesNotContain("Ny: ");
            assertThat(form(second, after, leader)).contains("Ny: ");
            assertThat(second.bean(ModelCatalogue.class).outline(ProgramModel.INSTEGSMODELL))
                .isEqualTo(second.bean(ModelCatalogue.class).outline(after));
        }
    }

    private static ProjectId opened(ProductRun run, String name, AccountId leader) {
        return run.bean(ProjectOpening.class)
            .open(name, "Syfte", ProgramModel.INSTEGSMODELL, LocalDate.of(2026, 3, 2), leader).value().id();
    }

    private static String firstStep(ProductRun run, ProjectId project) {
        return run.bean(ModelCatalogue.class).outline(project).stream()
            .map(ModuleOutline::steps).flatMap(List::stream)
            .filter(step -> step.step().equals("holdInformationMeeting"))
            .map(StepOutline::name).findFirst().orElseThrow();
    }

    private static String form(ProductRun run, ProjectId project, AccountId leader) {
        var task = run.bean(TaskDesk.class).tasks(leader).stream()
            .filter(line -> line.projectId().equals(project)).map(TaskLine::taskId).findFirst().orElseThrow();
        return run.bean(TaskFormDesk.class).open(task, leader).orElseThrow().schema().toString();
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, models.resolve(file.getFileName()));
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        var path = models.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
