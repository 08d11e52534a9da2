# Lianxin in a container: docker build -t lianxin . && docker run -p 8080:8080 -v lianxin:/data lianxin
# The build needs the internet for Maven's and npm's packages; the program needs none.

FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /data --create-home lianxin
COPY --from=build /build/target/lianxin.jar /opt/lianxin/lianxin.jar
USER lianxin
WORKDIR /data
VOLUME /data
EXPOSE 8080
# one gigabyte is enough for the record; docs/operations.md says what decides
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED"
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-jar", "/opt/lianxin/lianxin.jar", "serve", "--lianxin.data=/data/store", "--server.address=0.0.0.0"]
