package io.lianxin.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.guard.ClientRates;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;

@DisplayName("Each client asks so often, and each request has an end")
class GateFilterTests {

    private static final String ELSEWHERE = "203.0.113.9";

    private static final FilterChain ANSWERS =
            (request, response) -> {
                assertThat(Deadline.present()).isNotNull();
                response.getWriter().write("answered");
            };

    private final GateFilter gate =
            new GateFilter(
                    settings(List.of("198.51.100.7")),
                    new ClientRates(2, 1, Duration.ofMinutes(10)),
                    new JsonMapper());

    @Test
    void whoAsksTooOftenIsToldWhenToGoOn() throws Exception {
        assertThat(from(ELSEWHERE).getHeader("X-RateLimit-Remaining")).isEqualTo("1");
        assertThat(from(ELSEWHERE).getHeader("X-RateLimit-Remaining")).isEqualTo("0");
        var refused = from(ELSEWHERE);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(500L, 600L);
        assertThat(refused.getHeader("X-RateLimit-Limit")).isEqualTo("2");
        assertThat(Long.parseLong(String.valueOf(refused.getHeader("X-RateLimit-Reset"))))
                .isBetween(1000L, 1200L);
        assertThat(refused.getContentAsString())
                .matches(
                        "\\{\"errors\":\\[\\{\"message\":\"You have sent more requests than a"
                                + " client may, which is 2 at once\\. Wait \\d+ s, then go on more"
                                + " slowly; X-RateLimit-Remaining says how many are left\\.\","
                                + "\"extensions\":\\{\"code\":\"RATE_LIMITED\"}}]}");
        assertThat(from("203.0.113.10").getContentAsString()).isEqualTo("answered");
    }

    @Test
    void aNetworkOfIpv6IsOneClient() throws Exception {
        from("2001:db8:1:2:0:0:0:1");
        from("2001:db8:1:2:0:0:0:2");
        assertThat(from("2001:db8:1:2:ffff:0:0:3").getStatus()).isEqualTo(429);
        assertThat(from("2001:db8:1:3:0:0:0:1").getStatus()).isEqualTo(200);
    }

    @Test
    void thisMachineAndTrustedClientsAskAsOftenAsTheyLike() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(from("127.0.0.1").getHeader("X-RateLimit-Limit")).isNull();
            assertThat(from("198.51.100.7").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void whoComesThroughAProxyOnThisMachineIsNotOfThisMachine() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(sent("127.0.0.1", "203.0.113.9").getStatus()).isEqualTo(200);
        }
        assertThat(sent("127.0.0.1", "203.0.113.9").getStatus()).isEqualTo(429);
        // what a caller writes into the header himself makes him nobody else
        assertThat(sent("127.0.0.1", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void whatTheDatabaseDoesNotAnswerIsToldInWordsWithATimeToComeBack() throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(
                new MockHttpServletRequest("POST", "/graphql"),
                response,
                (request, answer) -> {
                    throw new GraphException(Reason.UNAVAILABLE, "It is away.", null);
                });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(response.getContentAsString())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"It is away.\",\"extensions\":"
                                + "{\"code\":\"DATABASE_UNAVAILABLE\"}}]}");
    }

    @Test
    void aFaultOfTheProgramTellsNothingOfIt() throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(
                new MockHttpServletRequest("POST", "/graphql"),
                response,
                (request, answer) -> {
                    throw new GraphException(Reason.FAULTY, "MATCH (n) RETURN", null);
                });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("DATABASE_FAULTY")
                .doesNotContain("MATCH");
    }

    private MockHttpServletResponse from(String address) throws Exception {
        return sent(address, "");
    }

    private MockHttpServletResponse sent(String address, String forwarded) throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setRemoteAddr(address);
        if (!forwarded.isEmpty()) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, ANSWERS);
        return response;
    }

    private static GateProperties settings(List<String> trusted) {
        var second = Duration.ofSeconds(1);
        return new GateProperties(second, second, 0, 1, second, 1, 0, 1, second, 2, 1, trusted);
    }
}
