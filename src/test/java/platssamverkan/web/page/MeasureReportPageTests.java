package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.ReportPayment;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What the project leader reports about an adopted measure without a decision. */
@PageTest
class MeasureReportPageTests {

    private static final String MEASURE = "/projects/" + Examples.PROJECT + "/plan/measures/" + PlanExamples.MEASURE;
    private static final ReportPayment PAID = new ReportPayment(
        PlanExamples.ACTOR, Contribution.CASH, 123_450L, LocalDate.of(2026, 3, 2), "Faktura 7", null);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private FinancingService financing;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void measure() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(eq(Examples.PROJECT), any())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(financing.payable(Examples.PROJECT, PlanExamples.MEASURE))
            .willReturn(Optional.of(PlanExamples.planned(MeasureStatus.BEGUN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234,50", "1 234,50", "1234.5", "1.234,50", "1\u00a0234,50 kr"})
    void takesAnAmountAsItIsTypedInSwedish(String typed) {
        given(financing.pay(eq(PlanExamples.MEASURE), eq(PAID), eq(Examples.LEADER.id()), any()))
            .willReturn(Outcome.accepted(PlanExamples.MEASURE));

        assertThat(pay(typed, Examples.LEADER)).hasRedirectedUrl(MEASURE);

        then(financing).should().pay(eq(PlanExamples.MEASURE), eq(PAID), eq(Examples.LEADER.id()), any());
    }

    @Test
    void keepsWhatIsNoAmountAndSaysHowToWriteOne() {
        assertThat(pay("tolv <tusen>", Examples.LEADER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Det här går inte att läsa som ett belopp.", "tolv &lt;tusen&gt;", "Faktura 7");
        then(financing).should(never()).pay(any(), any(), any(), any());
    }

    @Test
    void takesAPaymentToAMeasureThatIsNotAdoptedAndReturnsToTheFinancing() {
        given(financing.payable(Examples.PROJECT, PlanExamples.MEASURE))
            .willReturn(Optional.of(PlanExamples.planned(MeasureStatus.PROPOSED)));
        given(financing.pay(eq(PlanExamples.MEASURE), eq(PAID), eq(Examples.LEADER.id()), any()))
            .willReturn(Outcome.accepted(PlanExamples.MEASURE));

        assertThat(pay("1234,50", Examples.LEADER)).hasRedirectedUrl("/projects/" + Examples.PROJECT + "/plan/financing");
    }

    @Test
    void passesOnTheRefusalOfAnAmountThatIsMissing() {
        given(financing.pay(any(), any(), any(), any())).willReturn(Outcome.refused(Refusal.at("amount", "paymentOfNothing")));

        assertThat(pay(" ", Examples.LEADER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Skriv ett belopp som inte är noll.");
    }

    @Test
    void takesNoReportFromSomebodyWhoDoesNotLead() {
        assertThat(pay("100", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        then(financing).should(never()).pay(any(), any(), any(), any());
    }

    private MockMvcRequestBuilder pay(String amount, AccountView person) {
        return mvc.post().uri(MEASURE + "/payments").with(Examples.as(person)).with(csrf())
            .param("actorId", PlanExamples.ACTOR.toString()).param("contribution", "CASH").param("amount", amount)
            .param("paidOn", "2026-03-02").param("reference", "Faktura 7").param("note", "");
    }
}
