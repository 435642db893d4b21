# Runs the jar that `mvn -B verify` has built; nothing is compiled or downloaded here.
ARG JRE_IMAGE=eclipse-temurin:17-jre
FROM ${JRE_IMAGE}

# A person who is nobody on the host; the shell shows the name as the operator's.
RUN echo 'committee:x:10001:10001:Committee Cycle:/data:/bin/sh' >> /etc/passwd \
 && echo 'committee:x:10001:' >> /etc/group \
 && mkdir -p /app /data \
 && chown 10001:10001 /data

COPY shell/target/committee-cycle.jar /tmp/committee-cycle.jar
RUN java -Djarmode=tools -jar /tmp/committee-cycle.jar extract --destination /app \
 && printf '#!/bin/sh\nLOGGING_THRESHOLD_CONSOLE=OFF exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar /app/committee-cycle.jar "$@"\n' > /app/committee \
 && chmod 755 /app/committee

ENV PATH=/app:${PATH} \
    COMMITTEE_DATA=/data \
    COMMITTEE_SECRETS=/run/secrets \
    SERVER_ADDRESS=0.0.0.0 \
    LOGGING_THRESHOLD_CONSOLE=INFO
USER 10001:10001
WORKDIR /
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/app/committee-cycle.jar"]
CMD ["serve"]
