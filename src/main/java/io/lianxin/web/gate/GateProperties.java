package io.lianxin.web.gate;

import io.lianxin.guard.TurnLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * The settings below {@code lianxin.gate}.
 *
 * @param request how long a request may take
 * @param statement how long each of its statements may take
 * @param running how many operations are run at a time; 0 for four times the processors
 * @param waiting how many more may wait
 * @param patience how long each waits
 * @param dear from which cost on an operation is dear
 * @param dearRunning how many dear ones are run at a time; 0 for half the processors
 * @param dearWaiting how many more dear ones may wait
 * @param dearPatience how long each waits
 * @param burst how many requests a client may send at once; 0 for as many as he likes
 * @param rate how many a client may send each second
 * @param trusted the addresses of clients that may send as many as they like, beside those of this
 *     machine
 */
@ConfigurationProperties("lianxin.gate")
record GateProperties(
        @DefaultValue("5s") Duration request,
        @DefaultValue("3s") Duration statement,
        @DefaultValue("0") int running,
        @DefaultValue("16") int waiting,
        @DefaultValue("50ms") Duration patience,
        @DefaultValue("50000") long dear,
        @DefaultValue("0") int dearRunning,
        @DefaultValue("16") int dearWaiting,
        @DefaultValue("2s") Duration dearPatience,
        @DefaultValue("300") long burst,
        @DefaultValue("50") long rate,
        @DefaultValue({}) List<String> trusted) {

    TurnLimits turns() {
        return new TurnLimits(
                running, waiting, patience, dear, dearRunning, dearWaiting, dearPatience);
    }
}
