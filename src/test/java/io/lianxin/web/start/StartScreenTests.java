package io.lianxin.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.RecordVersion;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class StartScreenTests {

    @Test
    void itSaysWhereToClickWhatIsLoadedAndHowToStop() {
        assertThat(screen(new RecordVersion(2, "2026.11", "ab".repeat(32))))
                .isEqualTo(
                        """

                        Lianxin is ready · 连心已就绪

                          Begin     首页       http://localhost:8080/
                          Explorer  关系探索   http://localhost:8080/explorer
                          Console   控制台     http://localhost:8080/console
                          GraphQL   接口       http://localhost:8080/graphql
                          Schema    模式       http://localhost:8080/schema.graphql
                          Record    数据版本   2026.11 · 1,890 records 条 · sha256 abababababab
                          Data      数据位置   data
                          Start     启动用时   12.3 s (database 4000 ms)
                          Stop      停止       Ctrl+C
                        """);
    }

    @Test
    void withoutARecordItSaysSo() {
        assertThat(screen(RecordVersion.NONE))
                .contains("Record    数据版本   nothing is loaded yet · 尚未载入\n");
    }

    private static String screen(RecordVersion version) {
        return new StartScreen(
                        "http://localhost:8080",
                        version,
                        1890,
                        "data",
                        "database 4000 ms",
                        Duration.ofMillis(12_345))
                .toString();
    }
}
