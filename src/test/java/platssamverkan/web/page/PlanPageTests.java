package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancedMeasure;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.FinancingShare;
import platssamverkan.actionplan.FinancingView;
import platssamverkan.actionplan.LeadTimes;
import platssamverkan.actionplan.MeasureLeadTimes;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.PermitReport;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitStatus;
import platssamverkan.actionplan.PermitView;
import platssamverkan.actionplan.OpenChange;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.desk.SheetLink;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The plan, one measure, and the two ways to change them. */
@PageTest
class PlanPageTests {

    private static final String PLAN = "/projects/" + Examples.PROJECT + "/plan";
    private static final String MEASURE = PLAN + "/measures/" + PlanExamples.MEASURE;
    private static final String LONG = "x".repeat(200_000);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private ActionPlanService plans;
    @Autowired
    private FinancingService financing;
    @Autowired
    private PermitService permits;
    @Autowired
    private MeasureService measures;
    @Autowired
    private MeasureWithdrawal withdrawal;
    @Autowired
    private PlanChange change;
    @Autowired
    private PlanChangeService changes;
    @Autowired
    private PlanChangeWithdrawal changeWithdrawal;
    @Autowired
    private WorksheetDesk worksheets;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void plan() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(accounts.findAll(any())).willReturn(Map.of(Examples.LEADER.id(), Examples.LEADER));
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(plans.latest(Examples.PROJECT)).willReturn(Optional.of(PlanExamples.plan(1, PlanStatus.ADOPTED)));
        given(plans.versions(Examples.PROJECT)).willReturn(List.of(PlanExamples.plan(1, PlanStatus.ADOPTED)));
        given(measures.adopted(Examples.PROJECT)).willReturn(List.of(PlanExamples.measure(MeasureStatus.BEGUN)));
        given(measures.begunShare(Examples.PROJECT)).willReturn(PlanExamples.begun());
    }

    @Test
    void saysThatThereIsNoPlanYet() {
        given(plans.latest(Examples.PROJECT)).willReturn(Optional.empty());
        given(measures.adopted(Examples.PROJECT)).willReturn(List.of());
        assertThat(get(PLAN, Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Ingen åtgärdsplan ännu").doesNotContain("Planens versioner");
    }

    @Test
    void showsTheAdoptedMeasuresAndHowManyAreBegun() {
        assertThat(get(PLAN, Examples.LEADER)).hasStatusOk().bodyText().contains(
            "Planens senaste version är nummer 1: antagen.", "1 av 2 antagna åtgärder är påbörjade.", "3. Nya lampor",
            "31 augusti 2026", "Påbörjad", "Avför åtgärden: Nya lampor", "Föreslå ändring");
    }

    @Test
    void offersNoChangeWhileTheProjectRests() {
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.PAUSED));
        assertThat(get(PLAN, Examples.LEADER)).hasStatusOk().bodyText()
            .contains("3. Nya lampor").doesNotContain("/withdraw", "Föreslå ändring");
    }

    @Test
    void offersChangesToThoseWhoLeadOnly() {
        assertThat(get(PLAN, Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("3. Nya lampor").doesNotContain("/withdraw", "Föreslå ändring");
    }

    @Test
    void leadsToTheWorksheetsOfADraft() {
        given(plans.latest(Examples.PROJECT)).willReturn(Optional.of(PlanExamples.plan(2, PlanStatus.DRAFT)));
        given(worksheets.links(Examples.PROJECT, "reviseActionPlan")).willReturn(
            List.of(new SheetLink("action-plan", "Åtgärder", new SheetProgress(1, 1, List.of()))));
        assertThat(get(PLAN, Examples.LEADER)).bodyText()
            .contains("Planen skrivs här", "/worksheets/action-plan").doesNotContain("Föreslå ändring");
    }

    @Test
    void tellsWhatAMeasureIsAndWhatHasHappenedToIt() {
        assertThat(get(MEASURE, Examples.MEMBER)).hasStatusOk().bodyText().contains(
            "3. Nya lampor", "Mörkt", "Från 60 % till 100 %", "12\u00a0500 kr", "§ 4", "Beslutad", "Påbörjad", "petra")
            .doesNotContain("/withdraw");
        assertThat(get(MEASURE, Examples.LEADER)).bodyText().contains(MEASURE + "/withdraw");
    }

    @Test
    void offersNoWithdrawalOfWhatIsWithdrawn() {
        given(measures.adopted(Examples.PROJECT)).willReturn(List.of(PlanExamples.measure(MeasureStatus.WITHDRAWN)));
        assertThat(get(MEASURE + "/withdraw", Examples.LEADER)).hasRedirectedUrl(PLAN)
            .flash().hasEntrySatisfying("careful", said -> assertThat(said).asString().contains("ingen pågående åtgärd"));
    }

    @Test
    void tellsWhatToLookOverHowLongThingsTakeAndHowPermitsStand() {
        given(plans.warnings(Examples.PROJECT)).willReturn(
            List.of(Refusal.of("measureLongForOperational", 3, "Nya lampor", 12)));
        var begun = PlanExamples.needing(PlanExamples.measure(MeasureStatus.BEGUN), PermitKind.POLICE);
        given(measures.adopted(Examples.PROJECT)).willReturn(List.of(begun));
        given(permits.of(begun)).willReturn(List.of(new PermitView(PermitKind.POLICE, List.of(new PermitReport(
            PermitKind.POLICE, PermitStatus.DENIED, LocalDate.of(2026, 5, 4), "A 12/26", "För sent",
            Examples.LEADER.id(), Instant.EPOCH)))));
        given(measures.leadTimes(Examples.PROJECT)).willReturn(List.of(new MeasureLeadTimes(PlanExamples.MEASURE, 3,
            "Nya lampor", LocalDate.of(2026, 3, 2), new LeadTimes(Optional.of(LocalDate.of(2026, 3, 12)),
            Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty()))));

        assertThat(get(PLAN, Examples.LEADER)).hasStatusOk().bodyText().contains("Att se över i planen",
            "Åtgärd 3, Nya lampor, är operativ på kort sikt men ska ta mer än 12 månader.",
            "Från förslag till beslut", "10 dagar i median, en åtgärd", "Polisens tillstånd för offentlig plats: avslag");
        assertThat(get(MEASURE, Examples.LEADER)).hasStatusOk().bodyText().contains("Tillstånd", "4 maj 2026",
            "Diarienummer: A 12/26", "Ledtider", "10 dagar", "en dag").doesNotContain("Från påbörjad till klar");
    }

    @Test
    void showsOnTheMeasureItselfWhatItsFinancingLacks() {
        var share = new FinancingShare(PlanExamples.ACTOR, 2026, Contribution.CASH, 1_000_50L, 900_00L, null);
        given(financing.of(Examples.PROJECT)).willReturn(Optional.of(new FinancingView(1, true, List.of(
            new FinancedMeasure(PlanExamples.MEASURE, 3, "Nya lampor", true, 1_500_00L,
                new TreeMap<>(Map.of(2026, 1_500_00L)), List.of(share), List.of())))));

        assertThat(get(MEASURE, Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("Samfinansiering", "Överenskommet: 900", "är inte överenskommet", "är inte utlovat");
        assertThat(get(PLAN + "/financing", Examples.LEADER)).bodyText().contains(MEASURE + "/payments");
        assertThat(get(PLAN + "/financing", Examples.MEMBER)).bodyText().doesNotContain("/payments");
    }

    @Test
    void offersNoWithdrawalOfAMeasureThatIsDone() {
        given(measures.adopted(Examples.PROJECT)).willReturn(List.of(PlanExamples.measure(MeasureStatus.COMPLETED)));
        assertThat(get(MEASURE, Examples.LEADER)).hasStatusOk().bodyText().doesNotContain("/withdraw");
        assertThat(get(PLAN, Examples.LEADER)).bodyText().doesNotContain("/withdraw");
    }

    @Test
    void knowsNoMeasureOfAnotherProject() {
        for (var id : List.of(UUID.randomUUID().toString(), "no-id", "å")) {
            assertThat(get(PLAN + "/measures/" + id, Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(PLAN + "/measures/" + id + "/withdraw", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(PLAN + "/measures/" + id + "/withdraw", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        }
        verifyNoInteractions(withdrawal);
    }

    @Test
    void asksOnPagesThatLeadOnAndBack() {
        assertThat(get(MEASURE + "/withdraw", Examples.LEADER)).hasStatusOk().bodyText().contains(
            "<h1>Avför åtgärden: Nya lampor</h1>", "action=\"" + MEASURE + "/withdraw\"", "href=\"" + PLAN + "\">Avbryt",
            "href=\"" + PLAN + "\">Åtgärdsplan</a>", "name=\"reference\"", "name=\"_csrf\"");
        assertThat(get(PLAN + "/change", Examples.LEADER)).hasStatusOk().bodyText().contains(
            "<h1>Föreslå ändring av planen</h1>", "action=\"" + PLAN + "/change\"", "href=\"" + PLAN + "\">Avbryt");
    }

    @Test
    void withdrawsAMeasureForAReason() {
        given(withdrawal.withdraw(PlanExamples.MEASURE.value(), "För dyrt", "§ 7", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(PlanExamples.measure(MeasureStatus.WITHDRAWN)));
        assertThat(post(MEASURE + "/withdraw", Examples.LEADER).param("reason", "För dyrt").param("reference", "§ 7"))
            .hasStatus3xxRedirection().hasRedirectedUrl(PLAN)
            .flash().containsEntry("done", "Åtgärden Nya lampor är avförd.");
    }

    @Test
    void keepsWhatWasTypedWhenAWithdrawalIsRefused() {
        given(withdrawal.withdraw(any(), eq(LONG), eq(""), any())).willReturn(Outcome.refused(List.of(
            Refusal.at("reason", "tooLong", 4000), Refusal.at("reference", "required"))));
        assertThat(post(MEASURE + "/withdraw", Examples.LEADER).param("reason", LONG).param("reference", ""))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains(
                "Varför avförs åtgärden?: Texten är för lång. Högst 4\u00a0000 tecken får plats.",
                "Beslut: Fyll i det här fältet.", LONG);
    }

    @Test
    void letsOnlyThoseWhoTendMeasuresWithdrawThem() {
        assertThat(get(MEASURE + "/withdraw", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(MEASURE + "/withdraw", Examples.MEMBER).param("reason", "För dyrt").param("reference", "§ 7"))
            .hasStatus(HttpStatus.NOT_FOUND);
        verifyNoInteractions(withdrawal);
    }

    @Test
    void opensANewVersionForAReason() {
        given(change.begin(Examples.PROJECT, "Ny belysning", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(PlanExamples.plan(2, PlanStatus.DRAFT)));
        assertThat(post(PLAN + "/change", Examples.LEADER).param("reason", "Ny belysning"))
            .hasStatus3xxRedirection().hasRedirectedUrl(PLAN).flash().containsEntry("done",
                "Version 2 är öppnad som utkast. Omarbeta planen i uppgiften som nu finns på startsidan.");
    }

    @Test
    void keepsWhatWasTypedWhenAChangeIsRefused() {
        given(change.begin(Examples.PROJECT, "Ny <belysning>", Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.of("planChangeNotPossible")));
        assertThat(post(PLAN + "/change", Examples.LEADER).param("reason", "Ny <belysning>"))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Planen kan ändras medan Modul 2 pågår.", ">Ny &lt;belysning&gt;</textarea>");
    }

    @Test
    void asksWhyThePlanChanges() {
        given(change.begin(Examples.PROJECT, "", Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.at("reason", "reasonRequired")));
        assertThat(post(PLAN + "/change", Examples.LEADER).param("reason", ""))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Varför behöver planen ändras?: Skriv varför.", "aria-invalid=\"true\"");
    }

    @Test
    void offersNoChangeOfAPlanThatIsNotAdopted() {
        given(plans.latest(Examples.PROJECT)).willReturn(Optional.of(PlanExamples.plan(1, PlanStatus.DRAFT)));
        assertThat(get(PLAN + "/change", Examples.LEADER)).hasRedirectedUrl(PLAN).flash().containsEntry("careful",
            "Det finns ingen antagen plan att ändra just nu. Vänta tills gruppens beslut är bekräftat.");
    }

    @Test
    void tellsOfAnUndecidedChangeAndOffersToWithdrawIt() {
        given(changes.open(Examples.PROJECT)).willReturn(Optional.of(changeBy(Examples.LEADER)));
        assertThat(get(PLAN, Examples.LEADER)).bodyText().contains(
            "Version 2 är inte beslutad", "Ny butik", PLAN + "/change/withdraw");
        assertThat(get(PLAN, Examples.MEMBER)).bodyText()
            .contains("Version 2 är inte beslutad").doesNotContain("/change/withdraw");
        assertThat(get(PLAN + "/change/withdraw", Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Varför dras ändringen tillbaka?");
    }

    @Test
    void withdrawsAChangeForAReason() {
        given(changes.open(Examples.PROJECT)).willReturn(Optional.of(changeBy(Examples.MEMBER)));
        given(changeWithdrawal.withdraw(eq(Examples.PROJECT), eq("Behövs inte"), any()))
            .willReturn(Outcome.accepted(Examples.PROJECT));
        for (var person : List.of(Examples.LEADER, Examples.MEMBER)) {
            assertThat(post(PLAN + "/change/withdraw", person).param("reason", "Behövs inte")).hasRedirectedUrl(PLAN)
                .flash().containsEntry("done", "Ändringen är tillbakadragen. Den antagna planen gäller.");
        }
    }

    @Test
    void asksWhyAChangeIsWithdrawn() {
        given(changes.open(Examples.PROJECT)).willReturn(Optional.of(changeBy(Examples.LEADER)));
        given(changeWithdrawal.withdraw(Examples.PROJECT, "", Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.at("reason", "reasonRequired")));
        assertThat(post(PLAN + "/change/withdraw", Examples.LEADER).param("reason", ""))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("Skriv varför.");
    }

    @Test
    void letsNobodyElseWithdrawAChange() {
        given(changes.open(Examples.PROJECT)).willReturn(Optional.of(changeBy(Examples.LEADER)));
        assertThat(post(PLAN + "/change/withdraw", Examples.MEMBER).param("reason", "Nej")).hasStatus(HttpStatus.NOT_FOUND);
        verifyNoInteractions(changeWithdrawal);
    }

    private static OpenChange changeBy(AccountView person) {
        return new OpenChange(2, "Ny butik", person.id());
    }

    @Test
    void letsOnlyThoseWhoLeadChangeThePlan() {
        assertThat(post(PLAN + "/change", Examples.MEMBER).param("reason", "Ny belysning"))
            .hasStatus(HttpStatus.NOT_FOUND);
        verifyNoInteractions(change);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri, AccountView person) {
        return mvc.get().uri(uri).with(Examples.as(person));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String uri, AccountView person) {
        return mvc.post().uri(uri).with(Examples.as(person)).with(csrf());
    }

    @Test
    void showsWhoPaysByActorAndYearAndExportsNoFormula() {
        var share = new FinancingShare(PlanExamples.ACTOR, 2026, Contribution.CASH, 1_000_50L, 900_00L, null);
        var line = new FinancedMeasure(PlanExamples.MEASURE, 3, "=Nya lampor", true, 1_500_00L,
            new TreeMap<>(Map.of(2026, 1_500_00L)), List.of(share), List.of());
        given(financing.of(Examples.PROJECT)).willReturn(Optional.of(new FinancingView(1, true, List.of(line))));

        assertThat(mvc.get().uri(PLAN + "/financing").with(Examples.as(Examples.LEADER))).hasStatusOk().bodyText()
            .contains("Samfinansiering", "Överenskommet: 900", "inte överenskommet", "2026");
        assertThat(mvc.get().uri(PLAN + "/financing.csv").with(Examples.as(Examples.LEADER))).hasStatusOk()
            .bodyText().contains("3;'=Nya lampor;").contains("1000,50;900,00");
    }
}
