package platssamverkan.example;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.support.SavedExample;
import platssamverkan.support.TestClock;

/** Sets the scene for each walk from copies of the database, and puts everything back when the last one is over. */
final class WalkStage {

    private static final String BEFORE = "before";
    private static final List<Class<?>> TROUPE = List.of(WalkPeople.class, WalkSheets.class, WalkAnswers.class,
        WalkTasks.class, WalkCourse.class, WalkPages.class, WalkInvariants.class, WalkFingerprint.class, Walker.class);
    private static final Map<ExamplePerson, Role> ROLES = Map.of(
        ExamplePerson.PROCESSTOD, Role.PROCESSTOD, ExamplePerson.ARBETSGRUPP, Role.ARBETSGRUPP,
        ExamplePerson.ORDFORANDE, Role.STYRGRUPP, ExamplePerson.STYRGRUPP, Role.STYRGRUPP,
        ExamplePerson.ATGARDSANSVARIG, Role.ATGARDSANSVARIG);

    private final BeanFactory product;
    private final SavedExample saved;
    private final TestClock clock;
    private final DefaultListableBeanFactory troupe;
    private final Set<WalkStart> set = EnumSet.noneOf(WalkStart.class);

    WalkStage(BeanFactory product, SavedExample saved, WalkCoverage coverage) {
        this.product = product;
        this.saved = saved;
        this.clock = product.getBean(TestClock.class);
        this.troupe = new DefaultListableBeanFactory(product);
        troupe.registerSingleton("walkCoverage", coverage);
        TROUPE.forEach(type -> troupe.registerBeanDefinition(type.getSimpleName(),
            new RootBeanDefinition(type, AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR, false)));
        saved.keep(BEFORE);
    }

    void clear() {
        saved.goBackTo(BEFORE);
    }

    void go(WalkPlan.Way way) {
        var walk = begin(way.start(), way.seed());
        try {
            troupe.getBean(Walker.class).go(walk, way.moves());
        } catch (RuntimeException | AssertionError fault) {
            throw new AssertionError("%s: %s%n%s".formatted(way, fault.getMessage(), walk.lastMoves()), fault);
        }
    }

    /** A walk that stands at its start. */
    Walk begin(WalkStart start, long seed) {
        setThe(start);
        return new Walk(projectOf(start), new WalkScript(start.script(), start.told().size()),
            troupe.getBean(WalkPeople.class), clock, seed);
    }

    WalkInvariants invariants() {
        return troupe.getBean(WalkInvariants.class);
    }

    private void setThe(WalkStart start) {
        clock.moveTo(TestClock.START.toInstant());
        if (start.isExample()) {
            saved.goBackTo(BEFORE);
            if (start.isChanged()) {
                change(projectOf(start));
            }
        } else if (set.add(start)) {
            saved.goBackTo(BEFORE);
            tell(start);
            saved.keep(start.name().toLowerCase(Locale.ROOT));
        } else {
            saved.goBackTo(start.name().toLowerCase(Locale.ROOT));
        }
    }

    private void tell(WalkStart start) {
        var people = troupe.getBean(WalkPeople.class);
        var leader = people.id(ExamplePerson.PROJEKTLEDARE);
        var project = product.getBean(ProjectOpening.class).open(start.name(), "Färre brott", start.model(),
            clock.today().minusMonths(start.monthsAgo()), leader).value();
        ROLES.forEach((person, role) ->
            product.getBean(MembershipService.class).grant(project.id(), people.id(person), role, leader));
        product.getBean(StoryTeller.class).tell(start.told(), project);
    }

    private void change(ProjectView project) {
        var leader = troupe.getBean(WalkPeople.class).id(ExamplePerson.PROJEKTLEDARE);
        product.getBean(PlanChange.class).begin(project.id(), "Ny butik", leader).value();
        product.getBean(StoryTeller.class).tell(
            List.of(LastChapter.step("projektledare", "reviseActionPlan", "{note: 'Omarbetad'}")), project);
    }

    /** The example's projects began before all others. */
    private ProjectView projectOf(WalkStart start) {
        var id = product.getBean(JdbcTemplate.class).queryForObject(start.isExample()
                ? "select id::text from project where model = ? and name <> ? order by starts_on limit 1"
                : "select id::text from project where model = ? and name = ?",
            String.class, start.model().name(), start.name());
        return product.getBean(ProjectService.class).get(ProjectId.of(id));
    }
}
