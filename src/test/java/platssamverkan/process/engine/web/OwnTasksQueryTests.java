package platssamverkan.process.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.account.AccountId;

class OwnTasksQueryTests {

    private static final String MY_ID = "11111111-1111-1111-1111-111111111111";
    private static final AccountId ME = AccountId.of(MY_ID);
    private static final String MINE = "assignee=" + MY_ID;
    private static final String PROCESS = "processInstanceId=22222222-2222-2222-2222-222222222222";

    @Test
    void isWhatTasklistAsksInAnyOrder() {
        assertThat(OwnTasksQuery.isFrom(ME, MINE + "&" + PROCESS + "&maxResults=15")).isTrue();
        assertThat(OwnTasksQuery.isFrom(ME, "maxResults=15&" + PROCESS + "&" + MINE)).isTrue();
    }

    @Test
    void isNotForAnotherPerson() {
        assertThat(OwnTasksQuery.isFrom(new AccountId(UUID.randomUUID()), MINE + "&" + PROCESS + "&maxResults=15")).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        MINE + "&" + PROCESS, MINE + "&maxResults=15", PROCESS + "&maxResults=15", MINE + "&maxResults=15&maxResults=16",
        MINE + "&" + PROCESS + "&maxResults=100", MINE + "&" + PROCESS + "&maxResults=-1",
        MINE + "&" + PROCESS + "&maxResults=15&", MINE + "&" + PROCESS + "&maxResults=15&nameLike=%25",
        MINE + "&" + MINE + "&" + PROCESS + "&maxResults=15", MINE + "&" + PROCESS + "&assigneeExpression=x",
        "assigneeLike=%25&" + PROCESS + "&maxResults=15", "%61ssignee=x&" + PROCESS + "&maxResults=15",
        MINE + "&processInstanceId=a&maxResults=15", MINE + ";" + PROCESS + ";maxResults=15", "&&", "=&=&="
    })
    void holdsNothingElse(String query) {
        assertThat(OwnTasksQuery.isFrom(ME, query)).isFalse();
    }
}
