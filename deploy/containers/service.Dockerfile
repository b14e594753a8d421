# One file for the four services: docker build --build-arg SERVICE=results -f deploy/containers/service.Dockerfile .
# It packs what `mvn package` left in src/$SERVICE/target/quarkus-app; it does not build.
FROM eclipse-temurin:21.0.12_8-jre-ubi9-minimal
ARG SERVICE

# What changes least comes first, so that a change of our code ships a small layer only.
WORKDIR /opt/backstretch
COPY src/${SERVICE}/target/quarkus-app/lib/ lib/
COPY src/${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY src/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY src/${SERVICE}/target/quarkus-app/app/ app/

# Where results write files of events; a new volume takes over whose folder it is.
RUN mkdir /event-files && chown 1001 /event-files

# The files belong to root: the process cannot change its own program.
USER 1001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError -Djava.util.logging.manager=org.jboss.logmanager.LogManager"
EXPOSE 8080 9000
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
