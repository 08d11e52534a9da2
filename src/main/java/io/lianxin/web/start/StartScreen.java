package io.lianxin.web.start;

import io.lianxin.graph.RecordVersion;

import java.time.Duration;

/**
 * What is printed when the program is ready, in English and Chinese.
 *
 * @param address where the server listens, such as {@code http://localhost:8080}
 * @param version the loaded record
 * @param records how many records it holds
 * @param home the data directory, or the server that holds the data
 * @param phases how long each phase of the start took
 * @param total from the start of the process until now
 */
record StartScreen(
        String address,
        RecordVersion version,
        long records,
        String home,
        String phases,
        Duration total) {

    private static final int SHORT_HASH = 12;

    @Override
    public String toString() {
        return """

        Lianxin is ready · 连心已就绪

          Begin     首页       %1$s/
          Explorer  关系探索   %1$s/explorer
          Console   控制台     %1$s/console
          GraphQL   接口       %1$s/graphql
          Schema    模式       %1$s/schema.graphql
          Record    数据版本   %2$s
          Data      数据位置   %3$s
          Start     启动用时   %4$.1f s (%5$s)
          Stop      停止       Ctrl+C
        """
                .formatted(address, record(), home, total.toMillis() / 1000.0, phases);
    }

    private String record() {
        if (version.release().isEmpty()) {
            return "nothing is loaded yet · 尚未载入";
        }
        String hash = version.sha256();
        return "%s · %,d records 条 · sha256 %s"
                .formatted(
                        version.release(),
                        records,
                        hash.substring(0, Math.min(SHORT_HASH, hash.length())));
    }
}
