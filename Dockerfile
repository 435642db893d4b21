# Runs the jar that `mvn -B verify` has built; nothing is compiled or downloaded here.
ARG JRE_IMAGE=eclipse-temurin:17-jre
FROM ${JRE_IMAGE}

# A person who is nobody on the host; the shell shows the name as the operator's.
RUN echo 'committee:x:10001:10001:Committee Cycle:/data:/bin/sh' >> /etc/passwd \
 && echo 'committee:x:10001:' >> /etc/group \
 && mkdir -p /app /data/ssh /files/played \
 && chown -R 10001:10001 /data /files \
 && chmod 700 /data \
 && ln -s /files/played /out

# Unpacked, because that starts in half the time.
COPY shell/target/committee-cycle.jar /tmp/committee-cycle.jar
RUN java -Djarmode=tools -jar /tmp/committee-cycle.jar extract --destination /app
COPY docker/committee /app/committee
COPY examples /examples

# A served start and a command leave an archive each of the classes that they loaded; later ones need not read them again.
RUN sh /app/committee learn

ENV PATH=/app:${PATH} \
    COMMITTEE_OUT=/files \
    COMMITTEE_SECRETS=/run/secrets \
    SERVER_ADDRESS=0.0.0.0 \
    SSH_ADDRESS=0.0.0.0
USER 10001:10001
WORKDIR /
VOLUME ["/data", "/files"]
EXPOSE 8080 2222
ENTRYPOINT ["committee"]
CMD ["serve"]
